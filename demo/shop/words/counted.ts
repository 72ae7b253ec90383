/**
 * "1 produkt", "3 produkty", "5 produktów": a count with the noun in the form its language asks for. For languages whose
 * plurals are one, few and many.
 */
export function counted(locale: string, count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
