import { languageOf } from '../../src/locales/languages.ts';
import { type Lang, languages } from './facts.ts';

function isLang(value: string | undefined): value is Lang {
  return languages.some((lang) => lang === value);
}

/** The shop's language nearest to a tag: `zh-TW` is read in Chinese, whatever its signs. */
function shopLang(tag: string): Lang | undefined {
  const base = languageOf(tag)?.split('-')[0];
  return isLang(base) ? base : undefined;
}

/** The language the widget is to speak on a page asked for with `?lang=`: there are more of them than the shop has. */
export function chooseWidgetLang(asked: string | undefined): string | undefined {
  return asked === undefined ? undefined : languageOf(asked);
}

/**
 * The language of a page: what the address asks for with `?lang=`, else the first language of the browser's
 * `Accept-Language` that the shop speaks (RFC 9110 §12.5.4, by quality), else English. Regions are ignored.
 */
export function chooseLang(asked: string | undefined, acceptLanguage: string | undefined): Lang {
  if (asked !== undefined) return shopLang(asked) ?? 'en';
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
