import type { PanelContext } from '../../panel/context.ts';
import { createWordBook, type PanelWordKey, type WordTable } from '../../panel/words.ts';

/** Words of a part of a view: English, and how the other languages are fetched. */
export interface PartWords {
  readonly english: WordTable;
  readonly languages: Readonly<Record<string, () => Promise<WordTable>>>;
}

/** The panel as it is, with further words for a part of a view that is fetched apart from it. */
export async function speakPart(panel: PanelContext, { english, languages }: PartWords): Promise<PanelContext> {
  const tag = panel.locale.split('-')[0]!.toLowerCase();
  const own = await languages[tag]?.().catch(() => undefined);
  const book = own ? createWordBook(tag, own, english) : createWordBook('en', english);
  const knows = (key: PanelWordKey) => key in english || `${key}_other` in english;
  // What else the panel is given may change while it lives, so that it is looked through to and not copied.
  return Object.create(panel, {
    words: { value: (key, values) => (knows(key) ? book.words : panel.words)(key, values) },
  } as PropertyDescriptorMap & { words: { value: PanelContext['words'] } }) as PanelContext;
}
