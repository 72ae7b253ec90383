/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT: readonly (string | undefined)[] = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction in which a language is written, by its BCP 47 tag; left to right where that is not known. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    const { language, script } = new Intl.Locale(locale.replaceAll('_', '-')).maximize();
    return RIGHT_TO_LEFT.includes(script) || language === 'yi' ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
