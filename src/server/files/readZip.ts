import type { FileHandle } from 'node:fs/promises';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record with the longest comment there can be. */
const TAIL = 22 + 0xffff;
/** Bytes of a directory that are read; a larger one is refused unread. */
const MOST_DIRECTORY = 4 * 1024 * 1024;

/** What the directory of an archive says of it. Nothing is unpacked. */
export interface ZipListing {
  readonly names: readonly string[];
  /** Bytes its files claim to have when unpacked. */
  readonly unpacked: number;
}

/** Reads the central directory of a ZIP archive (APPNOTE 4.3.12). `undefined`: there is none, or it is beyond measure. */
export async function readZip(file: FileHandle, size: number): Promise<ZipListing | undefined> {
  const tail = await read(file, Math.max(0, size - TAIL), Math.min(size, TAIL));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) return undefined;
  const [length, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > MOST_DIRECTORY || offset + length > size) return undefined;
  return list(await read(file, offset, length));
}

function list(directory: Buffer): ZipListing | undefined {
  const names: string[] = [];
  let unpacked = 0;
  let at = 0;
  while (at + 46 <= directory.length) {
    if (directory.readUInt32LE(at) !== ENTRY) return undefined;
    unpacked += directory.readUInt32LE(at + 24);
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { names, unpacked };
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}
