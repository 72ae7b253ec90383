import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { artNames } from '../../demo/shop/art/drawArt.ts';
import { createShop } from '../../demo/shop/createShop.ts';
import { fees, type Lang, languages, shelves } from '../../demo/shop/facts.ts';
import { faqOf } from '../../demo/shop/faqOf.ts';
import { makePage } from '../../demo/shop/Page.ts';
import { products } from '../../demo/shop/products.ts';

const origin = 'http://shop.test';
const tag = (lang: string) => `<script src="/deskbell.js" data-lang="${lang}" defer></script>`;
const shop = createShop({ tag });

const routes = [
  '/',
  '/plants',
  ...shelves.map((shelf) => `/plants?category=${shelf}`),
  ...products.map(({ slug }) => `/products/${slug}`),
  '/delivery',
  '/returns',
  '/contact',
  '/faq',
  '/cart',
  '/cart?add=monstera',
];

const withLang = (route: string, lang: string) => `${route}${route.includes('?') ? '&' : '?'}lang=${lang}`;
const pages = languages.flatMap((lang) => routes.map((route) => ({ lang, route })));

async function read(address: string, headers: Record<string, string> = {}) {
  const response = await shop.request(new URL(address, origin).href, { headers });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

const langOf = (body: string) => /<html lang="([^"]*)"/.exec(body)?.[1];
const withoutData = (body: string) => body.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
const attributes = (body: string, name: string) =>
  [...withoutData(body).matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&'),
  );

describe('the demo shop', () => {
  it.each(pages)('answers $route in $lang with a page in that language', async ({ lang, route }) => {
    const { status, body, headers } = await read(withLang(route, lang));
    expect(status).toBe(200);
    expect(langOf(body)).toBe(lang);
    expect(headers.get('content-language')).toBe(lang);
    expect(body).toContain(`${tag(lang)}\n</body>`);
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(pages)('passes a strict content security policy on $route in $lang', async ({ lang, route }) => {
    const body = withoutData((await read(withLang(route, lang))).body);
    expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    for (const [, open, content] of body.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
      expect(open).toContain('src="/');
      expect(content).toBe('');
    }
  });

  it('leads nowhere that does not answer, and keeps the language on the way', async () => {
    const seen = new Map<string, string>();
    for (const { lang, route } of pages) {
      const { body } = await read(withLang(route, lang));
      for (const address of [...attributes(body, 'href'), ...attributes(body, 'src')]) {
        const url = new URL(address, new URL(withLang(route, lang), origin));
        if (url.origin !== origin || url.pathname === '/deskbell.js') continue;
        if (!/\.(svg|css|js)$/.test(url.pathname)) {
          expect(url.searchParams.get('lang'), `${address} on ${route}`).toMatch(/^(en|pl|ru|zh)$/);
        }
        seen.set(url.href, `${route} (${lang})`);
      }
    }
    const bodies = new Map<string, string>();
    for (const [address, from] of seen) {
      const { pathname, search, hash } = new URL(address);
      const key = pathname + search;
      if (!bodies.has(key)) {
        const answer = await read(key);
        expect(answer.status, `${key} from ${from}`).toBe(200);
        bodies.set(key, answer.body);
      }
      if (hash) expect(bodies.get(key), `${key}${hash} from ${from}`).toContain(`id="${hash.slice(1)}"`);
    }
  });

  it('says which other languages a page is written in', async () => {
    const { body } = await read('/delivery?lang=pl');
    for (const lang of languages) {
      expect(body).toContain(`<link rel="alternate" hreflang="${lang}" href="${origin}/delivery?lang=${lang}">`);
    }
  });

  it('takes the language from the address, then from the browser, then English', async () => {
    const russian = { 'accept-language': 'de-DE,ru-RU;q=0.8,en;q=0.5' };
    expect(langOf((await read('/', russian)).body)).toBe('ru');
    expect(langOf((await read('/?lang=zh', russian)).body)).toBe('zh');
    expect(langOf((await read('/?lang=xx', russian)).body)).toBe('en');
    expect(langOf((await read('/', { 'accept-language': 'de, pl;q=0' })).body)).toBe('en');
    expect(langOf((await read('/')).body)).toBe('en');
  });

  it('lets the widget speak a language the shop does not, on every page it leads to', async () => {
    for (const [asked, spoken, shopIn] of [
      ['de', 'de', 'en'],
      ['DE-at', 'de', 'en'],
    ] as const) {
      const { body } = await read(`/delivery?lang=${asked}`);
      expect(langOf(body)).toBe(shopIn);
      expect(body).toContain(tag(spoken));
      expect(body).toContain(`/returns?lang=${spoken}`);
    }
    const strange = await read('/?lang=%22onload');
    expect(strange.body).toContain(tag('en'));
  });

  it.each(languages)('answers an unknown product or page in %s with a friendly 404', async (lang) => {
    for (const path of ['/products/orchid', '/products/__proto__', '/nowhere', '/art/nothing.svg']) {
      const { status, body } = await read(`${path}?lang=${lang}`);
      expect(status).toBe(404);
      expect(langOf(body)).toBe(lang);
      expect(body).toContain(tag(lang));
    }
  });

  it('leaves later routes of its host alone and still answers for what nobody knows', async () => {
    const host = new Hono();
    host.route('/', shop);
    host.get('/inbox', (context) => context.text('inbox'));
    host.get('/v1/thing', (context) => context.json({ code: 'unknown' }, 404));
    expect(await (await host.request('/inbox')).text()).toBe('inbox');
    expect(await (await host.request('/v1/thing')).json()).toEqual({ code: 'unknown' });
    const nowhere = await host.request('/nowhere?lang=pl');
    expect(nowhere.status).toBe(404);
    expect(nowhere.headers.get('content-type')).toContain('text/html');
    expect(langOf(await nowhere.text())).toBe('pl');
  });

  it('escapes whatever comes from the address', async () => {
    const attack = encodeURIComponent('"><script>alert(1)</script>');
    for (const path of [
      `/plants?category=${attack}`,
      `/cart?add=${attack}`,
      `/?lang=${attack}`,
      `/faq?x=${attack}`,
      `/products/${attack}`,
    ]) {
      expect((await read(path)).body).not.toContain('<script>alert');
    }
  });

  it('publishes its hours, telephone, questions and products as structured data', async () => {
    const data = async (path: string): Promise<Record<string, unknown>[]> =>
      [...(await read(path)).body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
        JSON.parse(json ?? ''),
      );
    for (const path of ['/', '/faq?lang=pl', '/products/pilea?lang=ru', '/nowhere']) {
      const [store] = await data(path);
      expect(store).toMatchObject({ '@type': 'Store', telephone: '+48 22 123 45 67' });
      expect(store?.openingHoursSpecification).toMatchObject([
        { opens: '09:00', closes: '17:00' },
        { opens: '10:00', closes: '14:00' },
      ]);
    }
    const [, faq] = await data('/faq?lang=pl');
    expect(faq?.['@type']).toBe('FAQPage');
    expect(faq?.mainEntity).toHaveLength(faqOf('pl').articles.length);
    const [, product] = await data('/products/pilea?lang=pl');
    expect(product).toMatchObject({ '@type': 'Product', offers: { price: '59.00', priceCurrency: 'PLN' } });
  });

  it('has a well-formed picture for every product', async () => {
    for (const name of artNames) {
      const { status, body, headers } = await read(`/art/${name}.svg`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain('image/svg+xml');
      expect(body).not.toMatch(/NaN|undefined|<script|<style/);
      for (const [, id] of body.matchAll(/url\(#([^)]+)\)/g)) expect(body).toContain(`id="${id}"`);
    }
    expect(artNames).toEqual(expect.arrayContaining(products.map(({ slug }) => slug)));
  });

  it('stores nothing before something is put into the basket', async () => {
    const { body } = await read('/shop.js');
    expect(body).not.toMatch(/fetch\(|XMLHttpRequest|localStorage|document\.cookie|sendBeacon/);
    expect(body.match(/setItem/g)).toHaveLength(1);
  });
});

describe('the FAQ of the demo shop', () => {
  const ids = faqOf('en').articles.map(({ id }) => id);

  it.each(languages)('has the same entries in %s, at least 40 of them', (lang) => {
    const { locale, articles } = faqOf(lang);
    expect(locale).toBe(lang);
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(articles.map(({ id }) => id)).toEqual(ids);
    expect(new Set(articles.map(({ category }) => category)).size).toBe(8);
  });

  it.each(languages)('has complete entries in %s', (lang) => {
    for (const { id, question, answer, alternatives, tags } of faqOf(lang).articles) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(question.length, id).toBeGreaterThan(4);
      expect(alternatives.length, id).toBeGreaterThanOrEqual(2);
      expect(alternatives.length, id).toBeLessThanOrEqual(4);
      expect(tags.length, id).toBeGreaterThan(0);
      if (lang === 'zh') continue;
      const words = answer.split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(35);
      expect(words, id).toBeLessThanOrEqual(120);
    }
  });

  it.each(languages)('shows every answer on the page in %s, without leftover Markdown', async (lang) => {
    const body = withoutData((await read(`/faq?lang=${lang}`)).body);
    for (const id of ids) expect(body).toContain(`id="${id}"`);
    expect(body).not.toMatch(/\*\*|\]\(/);
  });

  it('calls a return a return', () => {
    const word: Record<Lang, RegExp> = { en: /return/i, pl: /zwrot/i, ru: /возврат|верн/i, zh: /退货/ };
    for (const lang of languages) {
      for (const { id, question, answer, tags } of faqOf(lang).articles.filter(({ id }) => id.startsWith('returns-'))) {
        expect([question, answer, ...tags].join(' '), `${id} in ${lang}`).toMatch(word[lang]);
      }
    }
  });

  it.each(languages)('quotes the prices of the delivery page in %s', (lang) => {
    const { money } = makePage(lang, new URL(origin));
    const answerTo = (id: string) => faqOf(lang).articles.find((article) => article.id === id)?.answer ?? '';
    const spaced = (text: string) => text.replace(/\s/g, ' ');
    expect(spaced(answerTo('delivery-cost'))).toContain(spaced(money(fees.freeInPoland)));
    expect(spaced(answerTo('delivery-cost'))).toContain(spaced(money(fees.freeInUnion)));
    expect(spaced(answerTo('returns-cost'))).toContain(spaced(money(fees.returnLabel)));
    expect(spaced(answerTo('delivery-winter'))).toContain(spaced(money(fees.heatPack)));
  });
});
