/** A language as the agent calls it, such as `German`; its tag where it has no name. */
export function languageName(lang: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return lang;
  }
}
