/** A piece of a message. */
export type MessagePart =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly parts: readonly MessagePart[] }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

const ADDRESS = String.raw`https?:\/\/[^\s<>"']+|(?:mailto|tel):[^\s<>"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const PLAIN = new RegExp(`(?<address>${ADDRESS})`, 'giu');
const RICH = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    String.raw`\[(?<label>[^[\]\n]{1,200})\]\((?<href>[^()\s]{1,2048})\)`,
    String.raw`\*\*(?=\S)(?<strong>[^*\n]{1,500}?)(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}*_])(?<mark>[*_])(?=\S)(?<em>[^*_\n]{1,500}?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])`,
    `(?<address>${ADDRESS})`,
  ].join('|'),
  'giu',
);

/**
 * Takes a message apart. Addresses become links. `rich` reads light Markdown too (bold, emphasis, code, named links): it is
 * for what agents and the assistant write; a visitor's words stay as typed, so that a link always says where it leads.
 */
export function messageParts(text: string, rich: boolean): MessagePart[] {
  const parts: MessagePart[] = [];
  let end = 0;
  for (const match of text.matchAll(rich ? RICH : PLAIN)) {
    const { part, length } = partOf(match, rich);
    if (!part) continue;
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push(part);
    end = match.index + length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function partOf(match: RegExpExecArray, rich: boolean): { part?: MessagePart; length: number } {
  const { length } = match[0];
  const { code, label, href, strong, em, address } = match.groups as Record<string, string | undefined>;
  if (code) return { part: { kind: 'code', text: code }, length };
  if (label && href) return { part: { kind: 'link', href, text: label }, length };
  if (strong) return { part: { kind: 'strong', parts: messageParts(strong, rich) }, length };
  if (em) return { part: { kind: 'em', parts: messageParts(em, rich) }, length };
  if (!address) return { length };
  // A full stop after an address ends the sentence, not the address.
  const text = address.replace(/[.,;:!?)\]}*_]+$/u, '');
  return { part: { kind: 'link', href: hrefOf(text), text }, length: text.length };
}

function hrefOf(address: string): string {
  if (/^(https?|mailto|tel):/i.test(address)) return address;
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}
