import { loaders } from 'virtual:emoji';
import { languageOf } from '../../../../locales/languages.ts';
import { type Emoji, readEmoji } from './readEmoji.ts';

/** Fetches the emoji by group, named in the panel's language. */
export async function loadEmoji(locale: string): Promise<Emoji[][]> {
  const { data } = await (loaders[languageOf(locale) ?? 'en'] ?? loaders.en!)();
  return readEmoji(data);
}
