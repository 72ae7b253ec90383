import { textIn } from '../../locales/textIn.ts';
import type { PublicConfig, TextKey } from '../../protocol/index.ts';

/**
 * What the owner says in place of the widget's own words: their one text for everybody, or the one in the visitor's language
 * (BCP 47). Absent when there is none: the widget has words of its own.
 */
export function ownText(texts: PublicConfig['texts'], key: string, locale: string): string | undefined {
  const text = texts?.[key as TextKey];
  return typeof text === 'object' ? textIn(text, locale) : text;
}
