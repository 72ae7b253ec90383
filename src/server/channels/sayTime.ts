import type { ConversationSummary } from '../../protocol/index.ts';

/** The visitor's time zone, or the site's where theirs is none that is known here. */
export function zoneOfVisitor({ timeZone }: Pick<ConversationSummary, 'timeZone'>, siteZone: string): string {
  return isZone(timeZone) ? timeZone : siteZone;
}

/** A moment (ISO 8601) as a person of a place says it, with its time zone. */
export function sayTime(moment: string, locale: string, timeZone: string): string {
  const style = { dateStyle: 'full', timeStyle: 'short', timeZone } as const;
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${new Intl.DateTimeFormat(locale, style).format(new Date(moment))} (${zone ?? timeZone})`;
}

/** What of a phone number may be told to whoever reads it: the last three digits. */
export function lastDigits(phone: string): string {
  return phone.slice(-3);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
