import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { drawArt } from './art/drawArt.ts';
import { chooseLang, chooseWidgetLang } from './chooseLang.ts';
import { layout } from './layout.ts';
import { makePage, type Page, type PageContent } from './Page.ts';
import { cart } from './pages/cart.ts';
import { catalogue } from './pages/catalogue.ts';
import { contact } from './pages/contact.ts';
import { delivery } from './pages/delivery.ts';
import { faq } from './pages/faq.ts';
import { home } from './pages/home.ts';
import { notFound } from './pages/notFound.ts';
import { product } from './pages/product.ts';
import { returns } from './pages/returns.ts';
import { findProduct } from './products.ts';
import { stylesheet } from './stylesheet.ts';

/** What the shop needs from its host: the script tag that loads the widget, for the language the widget is to speak. Trusted markup. */
export type ShopOptions = { tag: (lang: string) => string };

/**
 * Makes the demo shop "Fernway" as a web application. `?lang=en|pl|ru|zh` chooses the language; with another one the
 * widget speaks it and the shop English. Its pages hold no inline
 * script or style, so the caller may set the strictest Content-Security-Policy (`script-src`, `style-src` and `img-src`
 * `'self'`). An address that neither the shop nor a later route of its host knows gets the shop's own 404 page.
 */
export function createShop({ tag }: ShopOptions): Hono {
  const show = (context: Context, draw: (page: Page) => PageContent) => {
    const asked = context.req.query('lang');
    const lang = chooseLang(asked, context.req.header('accept-language'));
    const widgetLang = chooseWidgetLang(asked) ?? lang;
    const page = makePage(lang, new URL(context.req.url), widgetLang);
    const content = draw(page);
    context.header('Content-Language', lang);
    context.header('Vary', 'Accept-Language');
    return context.html(layout(page, content, tag(widgetLang)), content.status ?? 200);
  };

  const shop = new Hono();
  shop.get('/', (context) => show(context, home));
  shop.get('/plants', (context) => show(context, catalogue));
  shop.get('/products/:slug', (context) => {
    const item = findProduct(context.req.param('slug'));
    return show(context, (page) => (item ? product(page, item) : notFound(page)));
  });
  shop.get('/delivery', (context) => show(context, delivery));
  shop.get('/returns', (context) => show(context, returns));
  shop.get('/contact', (context) => show(context, contact));
  shop.get('/faq', (context) => show(context, faq));
  shop.get('/cart', (context) => show(context, cart));
  serveAssets(shop);
  shop.get('*', async (context, next) => {
    await next();
    // Whoever mounts the shop may answer after it; only an address nobody knows gets this page.
    const isPlain = context.res.headers.get('content-type')?.startsWith('text/plain');
    if (context.res.status === 404 && isPlain) context.res = await show(context, notFound);
  });
  return shop;
}

function serveAssets(shop: Hono): void {
  const asset = (body: string, type: string) => (context: Context) =>
    context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  const drawn = new Map<string, string>();

  for (const path of ['/shop.css', '/shop.js', '/art/*']) shop.use(path, etag(), compress());
  shop.get('/shop.css', asset(stylesheet(), 'text/css; charset=utf-8'));
  shop.get(
    '/shop.js',
    asset(readFileSync(new URL('./shop.js', import.meta.url), 'utf8'), 'text/javascript; charset=utf-8'),
  );
  shop.get('/art/:file{[a-z-]+\\.svg}', (context, next) => {
    const name = context.req.param('file').slice(0, -'.svg'.length);
    const svg = drawn.get(name) ?? drawArt(name);
    if (svg === undefined) return next();
    drawn.set(name, svg);
    return asset(svg, 'image/svg+xml; charset=utf-8')(context);
  });
}
