import type { Context, Hono } from 'hono';
import { LIMITS, type Article } from '../../protocol/index.ts';
import { faqFor, RATES, takeOrRefuse, type Limits } from '../desk/index.ts';
import {
  articlePage,
  articlesById,
  categoryPage,
  editionOf,
  helpLayout,
  helpPath,
  helpStyles,
  listPage,
  localesOf,
  missingPage,
  searchPage,
  sitemap,
  STYLES_PATH,
  type FaqSearch,
  type HelpEdition,
  type HelpPage,
  type HelpSite,
} from '../faq/pages/index.ts';
import { answerCached, etagOf } from './answerCached.ts';
import { bestLocale, isTag } from './bestLocale.ts';
import { findContaining } from './findContaining.ts';
import type { Env } from './httpPorts.ts';
import { pack } from './pack.ts';
import { addRoute } from './routes.ts';

/** What the hosted pages work with. */
export interface HelpRoutesOptions {
  readonly site: Omit<HelpSite, 'origin'>;
  /** Public origin; absent: the one a request comes to. */
  readonly origin?: string | undefined;
  /** Languages to fall back to, in this order. */
  readonly fallback: readonly string[];
  /** Ranks articles; without it those that contain the words are given. */
  readonly search?: FaqSearch | undefined;
  /** Keeps one address from searching without end. */
  readonly limits: Limits;
}

const FOUND = 20;

/** Each article as a page, by language: `/help/en/returns-how`. Lists, search without script, a sitemap. */
export function addHelpRoutes(app: Hono<Env>, options: HelpRoutesOptions): void {
  const { site, fallback, search, limits } = options;
  const { faq } = site;
  const siteAt = (context: Context<Env>): HelpSite => ({ ...site, origin: options.origin ?? originOf(context) });
  const nearest = (asked?: string) => faqFor(faq, asked, site.locale, fallback).answer.locale;
  const show = (context: Context<Env>, edition: HelpEdition, page: HelpPage, status = 200) =>
    answerPage(context, edition, page, status);

  for (const path of ['/help', '/help/']) {
    addRoute(app, path, {
      GET: (context) => redirect(helpPath(bestLocale(faq, context.req.header('accept-language'), nearest))),
    });
  }
  addRoute(app, STYLES_PATH, {
    GET: (context) => answerText(context, helpStyles(site.color), 'text/css; charset=utf-8', SHORTLY),
  });
  addRoute(app, '/help/:file{sitemap(-[0-9]{1,6})?\\.xml}', {
    GET(context) {
      const part = /\d+/.exec(context.req.path)?.[0];
      const xml = sitemap(siteAt(context), part === undefined ? undefined : Number(part));
      if (xml === undefined) return show404(context, nearest());
      return answerText(context, xml, 'application/xml; charset=utf-8', AGAIN);
    },
  });
  app.get('/help/:lang', (context, next) => {
    const lang = context.req.param('lang');
    if (!isTag(lang)) return next();
    const locale = nearest(lang);
    if (locale !== lang) return redirect(`${helpPath(locale)}${new URL(context.req.url).search}`);
    return showList(context, editionOf(siteAt(context), locale));
  });
  app.get('/help/:lang/', (context, next) => {
    const lang = context.req.param('lang');
    return isTag(lang) ? redirect(helpPath(nearest(lang))) : next();
  });
  app.get('/help/:lang/:slug', (context, next) => {
    const { lang, slug } = context.req.param();
    if (!isTag(lang)) return next();
    const locale = nearest(lang);
    const article = articlesById(faq, locale).get(slug);
    if (!article) return show404(context, locale, slug);
    if (locale !== lang) return redirect(helpPath(locale, slug));
    const edition = editionOf(siteAt(context), locale);
    return show(context, edition, articlePage(edition, article));
  });

  async function showList(context: Context<Env>, edition: HelpEdition): Promise<Response> {
    const { q, category, page } = context.req.query();
    const query = q?.trim().slice(0, LIMITS.queryText);
    if (query) {
      takeOrRefuse(limits, `help ${context.get('address')}`, RATES.pageSearches);
      return show(context, edition, searchPage(edition, query, await find(edition, query)));
    }
    if (category === undefined) return show(context, edition, listPage(edition));
    const found = categoryPage(edition, category, /^[1-9]\d{0,4}$/.test(page ?? '') ? Number(page) : 1);
    return found ? show(context, edition, found) : show404(context, edition.locale);
  }

  async function find({ locale, articles }: HelpEdition, query: string): Promise<Article[]> {
    const current = faq.get(locale);
    if (!search || !current) return findContaining(articles, query, FOUND);
    const byId = articlesById(faq, locale);
    return (await search(current, query, FOUND)).flatMap((id) => byId.get(id) ?? []);
  }

  function show404(context: Context<Env>, locale: string, slug?: string): Promise<Response> {
    const edition = editionOf(siteAt(context), locale);
    const others = slug === undefined ? [] : localesOf(edition.site, slug);
    const alternates = new Map(others.map((lang) => [lang, helpPath(lang, slug)]));
    return show(context, edition, missingPage(edition, alternates), 404);
  }
}

const AGAIN = 'no-cache';
const SHORTLY = 'public, max-age=300, stale-while-revalidate=86400';

async function answerPage(
  context: Context<Env>,
  edition: HelpEdition,
  page: HelpPage,
  status: number,
): Promise<Response> {
  const text = String(await helpLayout(edition, page));
  const answer = await answerText(context, text, 'text/html; charset=utf-8', AGAIN, {
    'content-language': edition.locale,
    'content-security-policy': policy(edition.site.bell),
  });
  return status === 200 || answer.status === 304
    ? answer
    : new Response(answer.body, { status, headers: answer.headers });
}

/** Nothing inline, nothing foreign but the pictures of articles; with the bell what the widget needs. */
function policy(bell: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    ...(bell ? ["script-src 'self'", "connect-src 'self'", "font-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function answerText(
  context: Context<Env>,
  text: string,
  type: string,
  cacheControl: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new TextEncoder().encode(text);
  const asset = { body, type, etag: etagOf(body), encoded: (coding: 'br' | 'gzip') => pack(body, coding, 'quick') };
  return answerCached(context, asset, {
    'cache-control': cacheControl,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
}

function redirect(location: string): Response {
  const headers = { location, 'cache-control': 'no-cache', vary: 'Accept-Language' };
  return new Response(null, { status: 302, headers });
}

function originOf(context: Context<Env>): string {
  const host = context.get('host');
  const known = /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:]+\](:\d{1,5})?$/.test(host);
  return known ? `${context.get('secure') ? 'https' : 'http'}://${host}` : new URL(context.req.url).origin;
}
