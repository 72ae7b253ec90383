import type { ViewPart } from './loadWords.ts';
import type { WordTable } from './words.ts';

/** The words of a part of a view, and the language they are in. */
export interface PartTable {
  readonly tag: string;
  readonly words: WordTable;
}

/** Fetches the words of a part in the panel's language; absent for English, which the parts bring along, and where they cannot be had. */
export async function loadPart(locale: string, part: ViewPart): Promise<PartTable | undefined> {
  if (/^en\b/i.test(locale)) return undefined;
  try {
    const { findLanguage } = await import('./otherLanguages.ts');
    const { tag, language } = await findLanguage([locale]);
    return language && { tag, words: await language[part]() };
  } catch {
    return undefined;
  }
}
