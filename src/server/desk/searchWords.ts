import type { Event } from '../../protocol/index.ts';

/** Letters that are not a plain letter with a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/** Scripts written without spaces: each sign is a word of its own. */
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** UTF-16 units of the text around a find. */
const AROUND = 200;

/** What can be searched in an event, as it was written; `undefined` when nothing can. */
export function searchableText(event: Pick<Event, 'type' | 'data'>): string | undefined {
  const { type, data } = event as Event;
  switch (type) {
    case 'message.sent':
      return joined(data.text, ...(data.attachments ?? []).map(({ name }) => name));
    case 'note.added':
    case 'article.rated':
    case 'callback.rated':
      return joined(data.text);
    case 'visitor.described':
      return joined(data.name, data.email);
    case 'visitor.identified':
      return joined(data.identity.name, data.identity.email, data.identity.subject);
    case 'conversation.transferred':
    case 'callback.completed':
      return joined(data.note);
    case 'callback.requested':
      return joined(data.name, data.topic, data.phone);
    default:
      return undefined;
  }
}

/** The words of a text without case and accents, parted by spaces: what is stored to be found and what is looked for. */
export function foldWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđðøħıßæœþ]/g, (letter) => PLAIN[letter]!);
  return (plain.replace(SIGNS, ' $& ').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether each of some words begins a word of a text; both as `foldWords` gives them. */
export function hasWords(text: string, words: string): boolean {
  const known = text.split(' ');
  return words.split(' ').every((word) => known.some((other) => other.startsWith(word)));
}

/** A text cut around the first place where a word of the query is, with `…` where something was left out. */
export function excerpt(text: string, words: string): string {
  if (text.length <= AROUND) return text;
  const [first = ''] = words.split(' ');
  // Folding may change lengths: a place that is a little off does no harm here.
  const place = Math.max(0, text.toLowerCase().indexOf(first));
  const start = place < AROUND / 2 ? 0 : place - AROUND / 4;
  const cut = text.slice(start, start + AROUND - 2).toWellFormed();
  return `${start > 0 ? '…' : ''}${cut}${start + AROUND - 2 < text.length ? '…' : ''}`;
}

function joined(...parts: (string | undefined)[]): string | undefined {
  const text = parts.filter(Boolean).join(' ');
  return text === '' ? undefined : text;
}
