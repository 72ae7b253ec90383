import type { ClientState } from '../../client/state.ts';
import { formatWhen } from './formatWhen.ts';
import type { PanelContext } from './context.ts';

type Speech = Pick<PanelContext, 'words' | 'locale' | 'timeZone'>;

/** First names as a list in the visitor's language: "Anna and Marek". */
export function joinNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** One line on who is there: "Anna and Marek are in", "We are back Mon 9:00". Empty while nothing is known. */
export function presenceLine(state: ClientState, now: number, speech: Speech): string {
  const { words, locale } = speech;
  const { config } = state;
  const presence = state.presence ?? config?.presence;
  if (!config || !presence) return '';
  const { open, changesAt } = config.hours;
  if (!open) return changesAt ? words('backAt', { when: formatWhen(changesAt, now, speech) }) : words('away');
  const { available, names } = presence;
  if (available === 0) return words('away');
  if (names.length === 0) return words('openNow');
  if (available > names.length) return words('presentMore', { names: names.join(', ') });
  return words('present', { names: joinNames(names, locale), count: names.length });
}
