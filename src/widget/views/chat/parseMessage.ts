import { safeHref } from './safeHref.ts';

/** A piece of a line of a message. */
export type Piece =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A part of a message, top to bottom. */
export type Part =
  | { readonly kind: 'lines'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Piece[])[] };

const FENCE = /^\s{0,3}```/;
const ITEM = /^\s{0,6}(?:[-*+•]|(\d{1,4})[.)])\s+(\S.*)$/;
const INLINE =
  /`([^`\n]+)`|\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000}(?:\([^()\s]*\)[^()\s]*)?)\)|(\*\*|__)(?=\S)([^\n]{0,2000}?\S)\4|(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{0,2000}[^\s*_]|[^\s*_])\6(?![\p{L}\p{N}*_])/u;
const DEEPEST = 4;

/** Reads a message as light Markdown: bold, italic, code, lists, links; line breaks stay. What is not understood stays text. */
export function parseMessage(source: string): Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  const flush = () => {
    const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
    if (text) parts.push({ kind: 'lines', pieces: parsePieces(text) });
    lines = [];
  };
  const all = source.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < all.length; at++) {
    const line = all[at]!;
    const item = ITEM.exec(line);
    const end = FENCE.test(line) ? all.findIndex((next, index) => index > at && FENCE.test(next)) : -1;
    if (end > 0) {
      flush();
      parts.push({ kind: 'code', text: all.slice(at + 1, end).join('\n') });
      at = end;
    } else if (item) {
      flush();
      addItem(parts, item[1], parsePieces(item[2]!));
    } else {
      lines.push(line);
    }
  }
  flush();
  return parts;
}

function addItem(parts: Part[], number: string | undefined, pieces: readonly Piece[]): void {
  const last = parts.at(-1);
  if (last?.kind === 'list' && (last.start !== undefined) === (number !== undefined)) {
    parts[parts.length - 1] = { ...last, items: [...last.items, pieces] };
    return;
  }
  parts.push({ kind: 'list', ...(number ? { start: Number(number) } : {}), items: [pieces] });
}

function parsePieces(text: string, depth = 0): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  const say = (words: string) => {
    if (words) pieces.push({ kind: 'text', text: words });
  };
  for (let match = INLINE.exec(rest); match && depth < DEEPEST; match = INLINE.exec(rest)) {
    const [whole, code, label, address, , strong, , em] = match;
    say(rest.slice(0, match.index));
    rest = rest.slice(match.index + whole.length);
    const href = address && safeHref(address);
    if (code) pieces.push({ kind: 'code', text: code });
    else if (label && href) pieces.push({ kind: 'link', text: label, href });
    else if (strong) pieces.push({ kind: 'strong', pieces: parsePieces(strong, depth + 1) });
    else if (em) pieces.push({ kind: 'em', pieces: parsePieces(em, depth + 1) });
    else say(whole);
  }
  say(rest);
  return pieces;
}
