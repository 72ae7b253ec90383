import type { Words, WordTable } from './words.ts';

/**
 * The words of one table in the plain cases: `{{name}}` is filled in, and `count` chooses the plural form (CLDR). For what is
 * drawn before the library is there. A key it lacks is said in English.
 */
export function plainWords(tag: string, table: WordTable, english: WordTable): Words {
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? `_${new Intl.PluralRules(tag).select(values.count)}` : '';
    const text = table[`${key}${form}`] ?? table[key] ?? table[`${key}_other`] ?? english[key] ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${values[name] ?? ''}`);
  };
}
