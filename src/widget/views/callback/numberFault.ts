/** What is wrong with a number, before anybody is asked about it. */
export type NumberFault =
  | { readonly kind: 'empty' | 'letters' | 'premium' | 'special' }
  /** The country code is missing, and no country is known. */
  | { readonly kind: 'code' }
  /** So many digits are missing, or too many; as far as that is known. */
  | { readonly kind: 'short' | 'long'; readonly count: number }
  /** There is no such number in this country (ISO 3166). */
  | { readonly kind: 'unknown'; readonly country: string }
  /** It belongs to a country that is not called. */
  | { readonly kind: 'abroad'; readonly country: string };

/** The result of looking at a number. */
export type NumberCheck =
  | { readonly ok: true /** E.164 */; readonly number: string }
  | { readonly ok: false; readonly fault: NumberFault };
