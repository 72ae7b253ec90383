import { writtenIn } from './writtenIn.ts';

/** Of texts by language (BCP 47) the one in a language: by exact tag, else by language and script, so that `zh-TW` finds `zh-Hant`. */
export function textIn(texts: Readonly<Record<string, string>>, locale: string): string | undefined {
  const tags = Object.keys(texts);
  const wanted = writtenIn(locale);
  const tag =
    tags.find((one) => one.toLowerCase() === locale.toLowerCase()) ??
    tags.find((one) => wanted !== undefined && writtenIn(one) === wanted);
  return tag && texts[tag];
}
