import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileTypeFromFile, type FileTypeResult } from 'file-type';
import { Refusal } from '../../protocol/index.ts';
import { readText } from './readText.ts';
import { readZip } from './readZip.ts';

/** What a file is by its bytes. */
export interface DetectedType {
  readonly type: string;
  /** Ending of names of this type, without the dot. */
  readonly extension: string;
  /** Endings a name may keep instead. */
  readonly also: readonly string[];
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
/** Old office files look all the same from outside; their names say which program they are for. */
const COMPOUND: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
};
/** Endings of which a type has more than one. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpeg', 'jpe', 'jfif'],
  'video/quicktime': ['qt'],
  'video/mp4': ['m4v'],
  'audio/ogg': ['oga'],
  'audio/mpeg': ['mpga'],
};
/** An archive that claims to unpack to more than this is a bomb when it also claims to have been packed this well. */
const BOMB = { bytes: 50 * 1024 * 1024, ratio: 200 } as const;

/**
 * Finds out what a file is by its bytes; its name decides only where bytes cannot tell.
 * @throws {Refusal} `attachment_refused` for an archive that is broken or a bomb.
 */
export async function detectType(path: string, size: number, name: string): Promise<DetectedType> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const ending = extname(name).slice(1).toLowerCase();
  if (await beginsLikeZip(path)) return archive(path, size, found);
  if (!found || found.mime === 'application/xml') return (await readText(path, ending)) ?? unknown();
  const compound = found.mime === 'application/x-cfb' ? COMPOUND[ending] : undefined;
  if (compound) return { type: compound, extension: ending, also: [] };
  return { type: found.mime, extension: found.ext, also: ALSO[found.mime] ?? [] };
}

async function archive(path: string, size: number, found: FileTypeResult | undefined): Promise<DetectedType> {
  const file = await open(path, 'r');
  const listing = await readZip(file, size).finally(() => file.close());
  if (!listing) throw new Refusal('attachment_refused', { detail: 'The archive cannot be read.' });
  if (listing.unpacked > BOMB.bytes && listing.unpacked > size * BOMB.ratio) {
    throw new Refusal('attachment_refused', { detail: 'The archive would unpack to far more than it is.' });
  }
  const office = officeType(listing.names);
  if (office) return office;
  if (!found || found.mime === 'application/zip') return { type: 'application/zip', extension: 'zip', also: [] };
  return { type: found.mime, extension: found.ext, also: [] };
}

/** Office files are archives; one that holds macros has to be allowed by its own name. */
function officeType(names: readonly string[]): DetectedType | undefined {
  const has = (name: string) => names.includes(name);
  const kind = has('word/document.xml')
    ? (['docx', 'wordprocessingml.document', 'word'] as const)
    : has('xl/workbook.xml')
      ? (['xlsx', 'spreadsheetml.sheet', 'excel'] as const)
      : has('ppt/presentation.xml')
        ? (['pptx', 'presentationml.presentation', 'powerpoint'] as const)
        : undefined;
  if (!kind) return undefined;
  const [extension, type, program] = kind;
  if (!names.some((name) => /vbaproject\.bin$/i.test(name))) {
    return { type: `${OPEN_XML}.${type}`, extension, also: [] };
  }
  return { type: `application/vnd.ms-${program}.macroenabled.12`, extension: `${extension.slice(0, -1)}m`, also: [] };
}

async function beginsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(4);
    await file.read(bytes, 0, 4, 0);
    return [0x504b0304, 0x504b0506, 0x504b0708].includes(bytes.readUInt32BE(0));
  } finally {
    await file.close();
  }
}

function unknown(): DetectedType {
  return { type: 'application/octet-stream', extension: 'bin', also: [] };
}
