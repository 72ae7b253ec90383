import type { ConversationSummary } from '../../protocol/index.ts';
import type { Words } from '../words.ts';

/** What a name is made of; a row of the list has it. */
export interface Named {
  readonly visitorId: string;
  readonly visitor: ConversationSummary['visitor'];
  readonly current: Pick<ConversationSummary, 'timeZone'>;
}

/**
 * How a visitor is called: their name, else their e-mail address, else where they are and the end of their id, so that two
 * nameless visitors can be told apart ("Visitor from Warsaw time · 3f2a").
 */
export function visitorName({ visitorId, visitor, current }: Named, words: Words, locale: string): string {
  const given = visitor.name ?? visitor.email;
  if (given) return given;
  const tail = visitorId.slice(-4);
  const zone = zoneName(current.timeZone, locale);
  return zone ? words('visitorFallbackZone', { zone, tail }) : words('visitorFallback', { tail });
}

/** A time zone for people: its city in English, elsewhere the words of that language, since city names are translated. */
function zoneName(timeZone: string, locale: string): string | undefined {
  const [area, ...rest] = timeZone.split('/');
  if (rest.length === 0 || area === 'Etc') return undefined;
  if (locale.startsWith('en')) return rest.at(-1)!.replaceAll('_', ' ');
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(0);
    return parts.find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}

/** One or two letters for an avatar; none when the visitor has given no name. */
export function initials(name: string | undefined): string {
  const words = (name ?? '').trim().split(/\s+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return picked.map((word) => [...word][0]!.toLocaleUpperCase()).join('');
}

/** One of six tints that a visitor keeps for ever. */
export function tintOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return sum % 6;
}
