import { safeHref } from './safeHref.ts';

/** A stretch of a message: text, or text that leads somewhere. */
export interface TextPart {
  readonly text: string;
  /** An `http`, `https`, `mailto` or `tel` address; absent for plain text. */
  readonly href?: string;
}

/** Where an address ends: blanks, quotes, and signs that are hidden or turn the direction around. */
const INSIDE = '[^\\s<>"`\\\\\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]';
const LINK = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/${INSIDE}+|www\.${INSIDE}+\.${INSIDE}+|tel:\+?\d[\d().-]+|(?:mailto:)?[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+\b)`,
  'giu',
);
const TRAILING = /[.,;:!?'"»”’…*_]+$/;

/** Finds addresses in a message. Nothing but http, https, mailto and tel ever becomes a link. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const link = withoutTail(match[0]);
    const href = safeHref(hrefOf(link));
    if (!href) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: link, href });
    end = match.index + link.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** A full stop or a closing bracket after an address belongs to the sentence. */
function withoutTail(link: string): string {
  const short = link.replace(TRAILING, '');
  const count = (signs: RegExp) => short.match(signs)?.length ?? 0;
  const bracket = /[)\]]$/.test(short) && count(/[)\]]/g) > count(/[([]/g);
  return bracket ? withoutTail(short.slice(0, -1)) : short;
}

function hrefOf(link: string): string {
  if (/^(?:https?|mailto|tel):/i.test(link)) return link;
  return /^www\./i.test(link) ? `https://${link}` : `mailto:${link}`;
}
