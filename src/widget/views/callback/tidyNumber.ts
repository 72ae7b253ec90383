import { dialCodeIn } from './dialCodes.ts';

/** How people write that an extension follows: `ext. 12`, `;ext=12`, `x12`, `wew. 12`, `доб. 12`, `Durchwahl 12`, `#12`. */
const EXTENSION =
  /[\s,;]*(?:;ext=|\b(?:ext(?:ension)?|x|wew|poste|durchwahl)\.?:?|(?:доб|внутр|вн)\.?|分机|#)\s*(\d{1,9})\s*$/iu;

/** Takes the extension off the end of a number that was typed or pasted with it. */
export function splitExtension(text: string): { readonly text: string; readonly extension?: string } {
  const found = EXTENSION.exec(text);
  return found ? { text: text.slice(0, found.index), extension: found[1]! } : { text };
}

/** Brings the notations people paste to one: no `tel:`, no invisible marks, `00` as `+`, no `(0)` after a country code. */
export function tidyNumber(text: string): string {
  const plain = text
    .replace(/^\s*tel:/i, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/＋/g, '+');
  const international = plain.replace(/^\s*00(?=\d)/, '+');
  const tidy = dialCodeIn(international) ? international : plain;
  return tidy.trimStart().startsWith('+') ? tidy.replace(/\(0\)/g, '') : tidy;
}
