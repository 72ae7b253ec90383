import type { FaqSource } from '../desk/index.ts';

/** True for what is written like a language tag, such as `pl`, `pt-BR` or `zh_Hant`. */
export function isTag(text: string): boolean {
  return /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}$/.test(text);
}

/**
 * The first of a reader's liked languages in which there is a FAQ, else the nearest to the one liked best. `accepted` is
 * the header `Accept-Language`.
 */
export function bestLocale(faq: FaqSource, accepted: string | undefined, nearest: (asked?: string) => string): string {
  const wishes = wishesOf(accepted ?? '');
  const locales = faq.locales();
  for (const wish of wishes) {
    const tag = wish.toLowerCase();
    const same = locales.find((locale) => locale.toLowerCase() === tag);
    const found = same ?? locales.find((locale) => locale.toLowerCase() === tag.split('-')[0]);
    if (found) return found;
  }
  return nearest(wishes[0]);
}

/** The languages of the header, best first (RFC 9110 §12.5.4). */
function wishesOf(accepted: string): string[] {
  return accepted
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', quality] = wish.trim().split(/\s*;\s*q=/);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, quality }) => isTag(tag) && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
