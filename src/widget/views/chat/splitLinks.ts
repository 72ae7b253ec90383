/** A stretch of a message: text, or text that leads somewhere. */
export interface TextPart {
  readonly text: string;
  /** An `http`, `https` or `mailto` address; absent for plain text. */
  readonly href?: string;
}

const LINK = /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+\.[^\s<>"]+|\b[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+\b/gi;
const TRAILING = /[.,;:!?'"»”’…]+$/;

/** Finds addresses in a message. Nothing but http, https and mailto ever becomes a link. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const link = withoutTail(match[0]);
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: link, href: hrefOf(link) });
    end = match.index + link.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** A full stop or a closing bracket after an address belongs to the sentence. */
function withoutTail(link: string): string {
  const short = link.replace(TRAILING, '');
  const bracket = short.endsWith(')') && !short.includes('(');
  return bracket ? withoutTail(short.slice(0, -1)) : short;
}

function hrefOf(link: string): string {
  if (/^https?:/i.test(link)) return link;
  return /^www\./i.test(link) ? `https://${link}` : `mailto:${link}`;
}
