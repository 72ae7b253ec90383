import { usePanel } from '../../panel/context.ts';
import type { NumberFault } from './numberFault.ts';
import { useRegionNames } from './useRegionNames.ts';

/** More countries than this are not listed in a sentence. */
const LISTED = 4;

/** Says what is wrong with this number and what to do about it. */
export function useFaultSentence(countries: readonly string[]): (fault: NumberFault) => string {
  const { locale, words } = usePanel();
  const nameOf = useRegionNames();
  return (fault) => {
    switch (fault.kind) {
      case 'empty':
        return words('callbackNumberEmpty');
      case 'letters':
        return words('callbackNumberLetters');
      case 'code':
        return words('callbackAbroadHint');
      case 'short':
        return words('callbackShort', { count: fault.count });
      case 'long':
        return words('callbackLong', { count: fault.count });
      case 'unknown':
        return words('callbackNotHere', { country: nameOf(fault.country) });
      case 'premium':
        return words('callbackPremium');
      case 'special':
        return words('callbackNumberRefused');
      case 'abroad': {
        const country = nameOf(fault.country);
        if (countries.length > LISTED) return words('callbackNotCalledThere', { country });
        const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(countries.map(nameOf));
        return words('callbackNotCalled', { country, countries: list });
      }
    }
  };
}
