import { createReadStream } from 'node:fs';
import type { DetectedType } from './detectType.ts';

/** Endings of texts that no system runs by a click; a text with any other becomes `.txt`. */
const QUIET = [
  'txt',
  'text',
  'log',
  'md',
  'csv',
  'tsv',
  'json',
  'ini',
  'conf',
  'yaml',
  'yml',
  'diff',
  'patch',
  'srt',
  'po',
];
/** Elements a page may begin with. */
const HTML =
  /^<(!doctype\s+html|html|head|body|script|iframe|object|embed|meta|link|style|img|a|p|div|span|table|h1|form|base|title|br|b|video|audio|template|math)(?=[\s/>])/i;
/** Units of the beginning that are searched for markup. */
const BEGINNING = 4096;

/**
 * Reads bytes as text: UTF-8 (or UTF-16 with a mark) without control characters. Markup a browser could run has its own
 * type. `undefined`: it is no text.
 */
export async function readText(path: string, ending: string): Promise<DetectedType | undefined> {
  let beginning = '';
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) {
      decoder ??= new TextDecoder(encodingOf(part), { fatal: true });
      const text = decoder.decode(part, { stream: true });
      if (hasControls(text)) return undefined;
      if (beginning.length < BEGINNING) beginning += text;
    }
    decoder?.decode();
  } catch {
    return undefined;
  }
  const markup = markupOf(beginning.slice(0, BEGINNING));
  if (markup) return { ...markup, also: ending === 'htm' ? ['htm'] : [] };
  if (ending === 'csv') return { type: 'text/csv', extension: 'csv', also: [] };
  return { type: 'text/plain', extension: 'txt', also: QUIET };
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Tab, line ends, form feed and escape (of coloured logs) are what texts have. */
function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) return true;
  }
  return false;
}

/** What a browser would take a text for that begins like this. */
function markupOf(text: string): { type: string; extension: string } | undefined {
  const { rest, isXml } = afterPreamble(text);
  if (/^<(\w+:)?svg[\s/>:]/i.test(rest)) return { type: 'image/svg+xml', extension: 'svg' };
  const isHtml = HTML.test(rest);
  if (isHtml && /http:\/\/www\.w3\.org\/1999\/xhtml/i.test(rest.slice(0, 500))) {
    return { type: 'application/xhtml+xml', extension: 'xhtml' };
  }
  if (isHtml) return { type: 'text/html', extension: 'html' };
  if (isXml || /^<\w[\w.-]*:\w/.test(rest) || (rest.startsWith('<') && /\sxmlns/.test(rest.slice(0, 500)))) {
    return { type: 'application/xml', extension: 'xml' };
  }
  return undefined;
}

/** Leaves out what may stand before the first element: white space, comments, instructions, types of other documents. */
function afterPreamble(text: string): { rest: string; isXml: boolean } {
  let rest = text.trimStart();
  let isXml = false;
  for (;;) {
    const [opening, closing] = rest.startsWith('<!--')
      ? ['<!--', '-->']
      : rest.startsWith('<?')
        ? ['<?', '?>']
        : /^<!doctype(?!\s+html)/i.test(rest)
          ? ['<!', '>']
          : ['', ''];
    if (opening === '') return { rest, isXml };
    isXml ||= opening !== '<!--';
    const end = rest.indexOf(closing, opening.length);
    if (end < 0) return { rest: '', isXml };
    rest = rest.slice(end + closing.length).trimStart();
  }
}
