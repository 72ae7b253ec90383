/**
 * A BCP 47 tag as a language in the script it is likely written in (CLDR, likely subtags), in canonical form: `iw` is `he-Hebr`,
 * `zh_HK` is `zh-Hant`. Absent for what is no tag.
 */
export function writtenIn(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return undefined;
  }
}
