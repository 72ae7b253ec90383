/**
 * Words of a language written from right to left, their places set apart (U+2068, U+2069, Unicode Standard Annex 9): a name or a query in
 * another script cannot turn the signs and numbers beside it. Counts are ours, and what follows a link would become part of it.
 */
export function isolatePlaces<Words extends Readonly<Record<string, string>>>(words: Words): Words {
  const isolated = Object.entries(words).map(([key, text]) => [
    key,
    text.replace(/\{\{(?!count\}|link\})\w+\}\}/g, '\u2068$&\u2069'),
  ]);
  return Object.fromEntries(isolated) as Words;
}
