import type { PanelContext } from '../../panel/context.ts';
import { loadPart } from '../../panel/loadPart.ts';
import type { ViewPart } from '../../panel/loadWords.ts';
import { createWordBook, type PanelWordKey, type WordTable } from '../../panel/words.ts';

/** Words of a part of a view: English, and the name under which other languages have them. */
export interface PartWords {
  readonly english: WordTable;
  readonly part: ViewPart;
}

/** The panel as it is, with further words for a part of a view that is fetched apart from it. */
export async function speakPart(panel: PanelContext, { english, part }: PartWords): Promise<PanelContext> {
  const own = await loadPart(panel.locale, part);
  const book = own ? createWordBook(own.tag, own.words, english) : createWordBook('en', english);
  const knows = (key: PanelWordKey) => key in english || `${key}_other` in english;
  // What else the panel is given may change while it lives, so that it is looked through to and not copied.
  return Object.create(panel, {
    words: { value: (key, values) => (knows(key) ? book.words : panel.words)(key, values) },
  } as PropertyDescriptorMap & { words: { value: PanelContext['words'] } }) as PanelContext;
}
