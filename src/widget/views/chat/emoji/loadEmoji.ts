import { loaders } from 'virtual:emoji';
import { type Emoji, readEmoji } from './readEmoji.ts';

/** Fetches the emoji by group, named in a language; in English where there are no names in it. */
export async function loadEmoji(locale: string): Promise<Emoji[][]> {
  const { data } = await (loaders[locale.split('-')[0]!.toLowerCase()] ?? loaders.en!)();
  return readEmoji(data);
}
