import { countriesOf, dialCodeIn } from './dialCodes.ts';
import { tidyNumber } from './tidyNumber.ts';

/**
 * The country an international number belongs to, out of those allowed; `current` when it fits or nothing better is
 * known. Where no countries are given, every country is allowed.
 */
export function countryOfNumber(text: string, current: string, allowed: readonly string[]): string {
  const code = dialCodeIn(tidyNumber(text));
  const sharing = code ? countriesOf(code) : [];
  if (sharing.includes(current)) return current;
  if (allowed.length === 0) return sharing[0] ?? current;
  return allowed.find((country) => sharing.includes(country)) ?? current;
}
