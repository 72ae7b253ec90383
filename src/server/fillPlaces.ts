/** Fills the places of a phrase (`{{name}}`) with values as they are; a place without a value stays. */
export function fillPlaces(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
