import { type Lang, languages } from './facts.ts';

function isLang(value: string | undefined): value is Lang {
  return languages.some((lang) => lang === value);
}

/**
 * The language of a page: what the address asks for with `?lang=`, else the first language of the browser's
 * `Accept-Language` that the shop speaks (RFC 9110 §12.5.4, by quality), else English. Regions are ignored.
 */
export function chooseLang(asked: string | undefined, acceptLanguage: string | undefined): Lang {
  if (isLang(asked)) return asked;
  if (asked !== undefined) return 'en';
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find((text) => text !== undefined);
      return { lang: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality)
    .find(({ lang, quality }) => quality > 0 && isLang(lang))?.lang;
  return isLang(preferred) ? preferred : 'en';
}
