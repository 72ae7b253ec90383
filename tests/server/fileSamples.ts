import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const text = (value: string) => new TextEncoder().encode(value);

/** A small JPEG with a place, a camera and a comment hidden in it, lying on its side. */
export async function jpegWithPlace(width = 60, height = 40): Promise<Uint8Array> {
  const image = await sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SecretCamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 13/1 47/1', GPSLongitudeRef: 'E', GPSLongitude: '21/1 0/1 42/1' },
    })
    .jpeg()
    .toBuffer();
  return new Uint8Array(image);
}

/** A PNG picture. */
export async function png(width = 30, height = 20): Promise<Uint8Array> {
  return new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: '#a37' } })
      .png()
      .toBuffer(),
  );
}

/** A PNG of a few hundred kilobytes that claims so many pixels that drawing it would need gigabytes. */
export function hugePng(side = 30_000): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(Math.ceil(side / 8) + 1);
  const data = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** An archive of files by name. `claim` is the size each says it unpacks to, where that is not its own. */
export function zip(files: Readonly<Record<string, string>>, claim?: number): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(text(content));
    const size = claim ?? content.length;
    const [local, central] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(0x04034b50, 0);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [record, at] of [
      [local, 4],
      [central, 6],
    ] as const) {
      record.writeUInt16LE(20, at);
      record.writeUInt16LE(8, at + 4);
      record.writeUInt32LE(crc32(text(content)), at + 10);
      record.writeUInt32LE(packed.length, at + 14);
      record.writeUInt32LE(size, at + 18);
      record.writeUInt16LE(name.length, at + 22);
    }
    central.writeUInt32LE(offset, 42);
    const whole = Buffer.concat([local, Buffer.from(name), packed]);
    locals.push(whole);
    directory.push(central, Buffer.from(name));
    offset += whole.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

/** The smallest word-processor file that is one; `macros` puts a program into it. */
export const docx = (macros = false): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': '<w:document/>',
    ...(macros ? { 'word/vbaProject.bin': 'Sub AutoOpen()' } : {}),
  });

const pdfText = (extra = '') =>
  `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${extra}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

/** Files that would do something if a browser or a system opened them as what they are, by what they are called here. */
export const ACTIVE = {
  svg: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>'),
  svgBehindProlog: text(
    '\ufeff<?xml version="1.0"?>\n<!-- x --><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"/>',
  ),
  html: text('<!doctype html><script>alert(1)</script>'),
  htmlBare: text('  <script>alert(1)</script>'),
  xhtml: text('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'),
  xml: text('<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#"?><a/>'),
  exe: new Uint8Array([0x4d, 0x5a, 0x90, 0, ...new Array(200).fill(0)]),
} as const;

/** Harmless in themselves, or harmless as they are handed out. */
export const PASSIVE = {
  pdf: text(pdfText()),
  pdfWithScript: text(pdfText('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')),
  /** A PDF that is a program too, when somebody takes it for one. */
  polyglot: text(`%PDF-1.7/*\n*/=1;alert(1)\n${pdfText()}`),
  text: text('Zażółć gęślą jaźń\r\nsecond line\n'),
} as const;
