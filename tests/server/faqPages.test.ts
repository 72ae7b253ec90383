import { Hono } from 'hono';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/protocol/index.ts';
import { attribute, elementsIn, textOf } from '../../src/server/faq/htmlToMarkdown.ts';
import { addHelpRoutes, type HelpRoutesOptions } from '../../src/server/http/helpRoutes.ts';
import type { Env } from '../../src/server/http/httpPorts.ts';
import { unlimited } from '../../src/server/index.ts';
import { createRig, faqOf } from './createRig.ts';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> & \u2028 </script>';

const ENGLISH: Article[] = [
  {
    id: 'returns-how',
    question: 'How do I return it?',
    answer: 'You have **30 days**.\n\n# Steps\n\n- [Form](/returns)',
    category: 'Returns',
  },
  {
    id: 'refund-when',
    question: 'When is my money back?',
    answer: 'Soon. See [returns](#deskbell=article:returns-how).',
    category: 'Returns',
    alternatives: ['refund'],
  },
  {
    id: 'hostile',
    question: HOSTILE,
    answer: `${HOSTILE}\n\n[a](javascript:alert(1)) [b](&#x6a;avascript:alert(1)) <javascript:alert(1)>\n\n![c](data:text/html,x)`,
    category: HOSTILE,
  },
  { id: 'bare', question: 'No category?', answer: 'None.' },
];
const POLISH: Article[] = [{ id: 'returns-how', question: 'Jak zwrócić?', answer: 'Masz 30 dni.', category: 'Zwroty' }];

function createApp(
  articles: Readonly<Record<string, readonly Article[]>>,
  options: Partial<Omit<HelpRoutesOptions, 'site'>> & { readonly site?: Partial<HelpRoutesOptions['site']> } = {},
): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (context, next) => {
    context.set('host', 'help.example');
    context.set('secure', true);
    await next();
  });
  const faq = {
    locales: () => Object.keys(articles).sort(),
    get: (locale: string) => {
      const found = articles[locale];
      return found && { answer: { locale, articles: found }, version: '1' };
    },
  };
  const site = { name: 'Fernwood', locale: 'en', bell: false, faq, ...options.site };
  addHelpRoutes(app, { fallback: [], limits: unlimited, ...options, site });
  return app;
}

async function open(app: Hono<Env>, path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers });
  const html = await response.text();
  const page = parse(html);
  const all = (name: string) => elementsIn(page, name);
  return { response, html, page, all, text: (name: string) => all(name).map((one) => textOf(one.childNodes)) };
}

const attributesOf = (elements: readonly DefaultTreeAdapterTypes.Element[], name: string) =>
  elements.map((element) => attribute(element, name));

describe('the hosted pages', () => {
  const app = createApp({ en: ENGLISH, pl: POLISH }, { site: { bell: true } });
  const paths = [
    '/help/en',
    '/help/pl',
    '/help/en/returns-how',
    '/help/en/hostile',
    '/help/en?q=return',
    `/help/en?q=${encodeURIComponent(HOSTILE)}`,
    `/help/en?category=${encodeURIComponent(HOSTILE)}`,
    '/help/en/not-there',
  ];

  it.each(paths)('have one heading, a language, a title and nothing that could run on %s', async (path) => {
    const { response, all, html } = await open(app, path);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(all('h1')).toHaveLength(1);
    expect(all('main')).toHaveLength(1);
    expect(attributesOf(all('html'), 'lang')).toEqual([path.slice(6, 8)]);
    expect(all('title')).toHaveLength(1);
    const scripts = all('script').filter((script) => attribute(script, 'type') !== 'application/ld+json');
    expect(attributesOf(scripts, 'src')).toEqual(['/deskbell.js']);
    expect(scripts.map((script) => textOf(script.childNodes))).toEqual(['']);
    expect(all('style')).toEqual([]);
    for (const element of all('*')) {
      for (const { name, value } of element.attrs) {
        expect(name, html).not.toMatch(/^on|^style$/);
        if (name === 'href' || name === 'src') expect(value).toMatch(/^(https:\/\/|\/|#)/);
      }
    }
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('show an article with its way back, its neighbours, its languages and its data', async () => {
    const { response, all, text, html } = await open(app, '/help/en/returns-how');
    expect(response.status).toBe(200);
    expect(text('h1')).toEqual(['How do I return it?']);
    expect(text('h2')).toEqual(['Steps', 'Related']);
    expect(html).toContain('<a href="/returns">Form</a>');
    expect(html).toContain('<a href="/help/en?category=Returns">Returns</a>');
    expect(html).toContain('<a href="/help/en/refund-when">When is my money back?</a>');
    const links = all('link').map((link) => [
      attribute(link, 'rel'),
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]);
    expect(links).toEqual([
      ['canonical', undefined, 'https://help.example/help/en/returns-how'],
      ['alternate', 'en', 'https://help.example/help/en/returns-how'],
      ['alternate', 'pl', 'https://help.example/help/pl/returns-how'],
      ['alternate', 'x-default', 'https://help.example/help/en/returns-how'],
      ['stylesheet', undefined, '/help/help.css'],
    ]);
    const [faqPage, crumbs] = all('script')
      .slice(0, 2)
      .map((script) => JSON.parse(textOf(script.childNodes)));
    expect(faqPage).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ name: 'How do I return it?' }] });
    expect(faqPage.mainEntity[0].acceptedAnswer.text).toContain('<a href="https://help.example/returns">Form</a>');
    expect(crumbs.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Help',
      'Returns',
      'How do I return it?',
    ]);
  });

  it('keep hostile text as text, in the page and in its data', async () => {
    const { text, all } = await open(app, '/help/en/hostile');
    expect(text('h1')).toEqual([HOSTILE]);
    const data = all('script')
      .map((script) => textOf(script.childNodes))
      .filter(Boolean)
      .map((json) => JSON.parse(json));
    expect(data[0].mainEntity[0].name).toBe(HOSTILE);
    expect(all('img')).toEqual([]);
  });

  it('lead from one article to another, and to the shop when it is elsewhere', async () => {
    const elsewhere = createApp(
      { en: ENGLISH },
      { site: { links: 'https://shop.example' }, origin: 'https://own.example' },
    );
    expect((await open(elsewhere, '/help/en/returns-how')).html).toContain(
      '<a href="https://shop.example/returns">Form</a>',
    );
    const refund = await open(elsewhere, '/help/en/refund-when');
    expect(refund.html).toContain('<a href="/help/en/returns-how">returns</a>');
    expect(refund.html).toContain('<link rel="canonical" href="https://own.example/help/en/refund-when">');
  });

  it('search without script, by the words or by whatever ranks better', async () => {
    const found = await open(app, '/help/en?q=REFUND');
    expect(found.html).toContain('When is my money back?');
    expect(found.html).not.toContain('No category?');
    expect(found.html).toContain('name="robots" content="noindex"');
    expect(attributesOf(found.all('input'), 'value')).toEqual(['REFUND']);
    const nothing = await open(app, '/help/en?q=xyzzy');
    expect(nothing.text('h1')).toEqual(['Nothing fits “xyzzy”.']);
    expect((await open(app, `/help/en?q=${'x'.repeat(9_000)}`)).response.status).toBe(200);
    const ranked = createApp(
      { en: ENGLISH },
      { search: async ({ answer }, query) => (answer.locale === 'en' && query === 'x' ? ['bare', 'gone'] : []) },
    );
    expect((await open(ranked, '/help/en?q=%20x%20')).text('li')).toEqual(['No category?']);
  });

  it('answer 304 to whoever has them, and HEAD without a body', async () => {
    const { response } = await open(app, '/help/en/returns-how');
    const etag = response.headers.get('etag') ?? '';
    expect((await app.request('/help/en/returns-how', { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await app.request('/help/en/returns-how', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const styles = await app.request('/help/help.css');
    expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await styles.text()).toMatch(/prefers-color-scheme: dark[\s\S]*@media print/);
  });

  it('say 404 in the language of the page, with the languages that have the article', async () => {
    const { response, html, text } = await open(app, '/help/pl/refund-when');
    expect(response.status).toBe(404);
    expect(text('h1')).toEqual(['Nie ma takiej strony']);
    expect(html).toContain('<a href="/help/en/refund-when" lang="en"');
    expect((await app.request('/help/en?category=nope')).status).toBe(404);
    expect((await app.request('/help/en?category=Returns&page=9')).status).toBe(404);
    expect((await app.request('/help/%3Cscript%3E/x')).status).toBe(404);
  });

  it('find the language: the one named, the one the reader likes, the stated order, the site’s own', async () => {
    const app = createApp({ en: ENGLISH, pl: POLISH, de: POLISH }, { fallback: ['de', 'pl'] });
    const leads = async (path: string, accept = '') =>
      (await app.request(path, { headers: { 'accept-language': accept } })).headers.get('location');
    expect(await leads('/help', 'fr, pl-PL;q=0.8, en;q=0.5')).toBe('/help/pl');
    expect(await leads('/help', 'fr')).toBe('/help/de');
    expect(await leads('/help', '*')).toBe('/help/en');
    expect(await leads('/help/')).toBe('/help/en');
    expect(await leads('/help/pl-PL?q=x')).toBe('/help/pl?q=x');
    expect(await leads('/help/PL/returns-how')).toBe('/help/pl/returns-how');
    expect(await leads('/help/fr')).toBe('/help/de');
    expect(await leads('/help/pl/')).toBe('/help/pl');
  });

  it('are there for an empty FAQ and read from right to left where the language does', async () => {
    const empty = await open(createApp({}), '/help/en');
    expect(empty.response.status).toBe(200);
    expect(empty.html).toContain('There are no articles yet.');
    const arabic = await open(createApp({ ar: POLISH }), '/help/ar/returns-how');
    expect(attributesOf(arabic.all('html'), 'dir')).toEqual(['rtl']);
  });

  it('list every article of a large FAQ page by page, quickly', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({
      id: `q-${at}`,
      question: `Question ${at}?`,
      answer: 'Yes.',
      category: `C${at % 100}`,
    }));
    const large = createApp({ en: many, pl: many });
    const began = performance.now();
    const list = await open(large, '/help/en');
    expect(list.html.length).toBeLessThan(300_000);
    expect(list.html).toContain('All 500 in “C7”');
    const last = await open(large, '/help/en?category=C7&page=3');
    expect(last.text('a').filter((text) => text.startsWith('Question'))).toHaveLength(100);
    expect((await open(large, '/help/en/q-49999')).text('h1')).toEqual(['Question 49999?']);
    const index = await (await large.request('/help/sitemap.xml')).text();
    expect(index.match(/<sitemap>/g)).toHaveLength(11);
    const part = await (await large.request('/help/sitemap-11.xml')).text();
    expect(part.match(/<url>/g)).toHaveLength(2);
    expect((await large.request('/help/sitemap-12.xml')).status).toBe(404);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('the server', () => {
  const answers = faqOf({ en: { locale: 'en', articles: ENGLISH }, de: { locale: 'de', articles: POLISH } });
  const status = async (rig: Awaited<ReturnType<typeof createRig>>, path: string) => (await rig.get(path)).status;

  it('has the pages when it has a FAQ and they are not switched off', async () => {
    expect(await status(await createRig({ faq: answers }), '/help/en')).toBe(404);
    const off = await createRig({ faq: answers, config: { faq: { pages: { enabled: false } } } });
    expect(await status(off, '/help/en')).toBe(404);
    const on = await createRig({ faq: answers, config: { faq: {} } });
    const page = await on.get('/help/en/returns-how');
    const html = await page.text();
    expect(html).toContain('<link rel="canonical" href="https://desk.example/help/en/returns-how">');
    expect(html, 'there is no bell without the files of the widget').not.toContain('deskbell.js');
    expect(page.headers.get('content-security-policy')).not.toContain('script-src');
    expect((await on.request('/help/en', { method: 'POST', body: '' })).status).toBe(404);
  });

  it('puts the bell on them unless that is switched off', async () => {
    const assets = { read: async () => undefined };
    const bell = await createRig({ faq: answers, assets, config: { faq: {} } });
    expect(await (await bell.get('/help/en')).text()).toContain('<script async src="/deskbell.js"></script>');
    const silent = await createRig({ faq: answers, assets, config: { faq: { pages: { bell: false } } } });
    expect(await (await silent.get('/help/en')).text()).not.toContain('deskbell.js');
  });

  it('refuses an address that searches without end', async () => {
    const rig = await createRig({ faq: answers, config: { faq: {} }, limits: true });
    const codes: number[] = [];
    for (let at = 0; at < 61; at++) codes.push(await status(rig, `/help/en?q=${at}`));
    expect([codes[59], codes[60]]).toEqual([200, 429]);
    expect(await status(rig, '/help/en')).toBe(200);
  });

  it('P6.2: gives the widget the FAQ in the first stated fallback before the site’s own language', async () => {
    const rig = await createRig({ faq: answers, config: { faq: { fallback: ['pl', 'de'] } } });
    const localeFor = async (query: string) => (await (await rig.get(`/v1/faq${query}`)).json()).locale;
    expect([await localeFor('?lang=fr'), await localeFor('?lang=en-GB'), await localeFor('')]).toEqual([
      'de',
      'en',
      'en',
    ]);
  });
});

describe('the sitemap', () => {
  it('names every list and article with its languages', async () => {
    const response = await createApp({ en: ENGLISH.slice(0, 2), pl: POLISH }).request('/help/sitemap.xml');
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const xml = await response.text();
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://help.example/help/en',
      'https://help.example/help/en/returns-how',
      'https://help.example/help/en/refund-when',
      'https://help.example/help/pl',
      'https://help.example/help/pl/returns-how',
    ]);
    expect(xml).toContain(
      '<url><loc>https://help.example/help/pl/returns-how</loc><xhtml:link rel="alternate" hreflang="en" href="https://help.example/help/en/returns-how"/>',
    );
  });
});
