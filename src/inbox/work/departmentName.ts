import { textIn } from '../../locales/textIn.ts';
import type { InboxAnswer, Wording } from '../../protocol/index.ts';

/** The owner's words in a language: those of that language, else of its base, else English, else the first there are. */
export function inLanguage(wording: Wording, locale: string): string {
  if (typeof wording === 'string') return wording;
  return textIn(wording, locale) ?? wording.en ?? Object.values(wording)[0] ?? '';
}

/** The name of a department; its id when the site has none of that id any more. */
export function departmentName(departments: InboxAnswer['departments'], id: string, locale: string): string {
  const department = departments?.find((candidate) => candidate.id === id);
  return department ? inLanguage(department.name, locale) : id;
}
