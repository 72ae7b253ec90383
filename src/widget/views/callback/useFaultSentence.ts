import { usePanel } from '../../panel/context.ts';
import type { PanelWordKey } from '../../panel/words.ts';
import type { NumberFault } from './phonePlan.ts';
import { useRegionNames } from './useRegionNames.ts';

/** More countries than this are not listed in a sentence. */
const LISTED = 4;

const FAULTS: Record<NumberFault, PanelWordKey> = {
  empty: 'callbackNumberEmpty',
  letters: 'callbackNumberLetters',
  short: 'callbackNumberShort',
  long: 'callbackNumberLong',
  unknown: 'callbackNumberUnknown',
  abroad: 'callbackNumberAbroad',
  code: 'callbackAbroadHint',
};

/** Says what is wrong with a number and what to do about it. */
export function useFaultSentence(countries: readonly string[]): (fault: NumberFault) => string {
  const { locale, words } = usePanel();
  const nameOf = useRegionNames();
  return (fault) => {
    if (fault !== 'abroad') return words(FAULTS[fault]);
    if (countries.length > LISTED) return words('callbackNumberRefused');
    const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(countries.map(nameOf));
    return words('callbackNumberAbroad', { countries: list });
  };
}
