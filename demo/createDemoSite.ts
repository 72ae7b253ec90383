import { Hono } from 'hono';
import { createPhones } from './phones/createPhones.ts';
import { createShop } from './shop/createShop.ts';

/** What the shop's pages may do: their own files and the widget, nothing inline, nothing foreign. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The demo shop under the policy a careful site owner would set, with the bell on every page. */
export function createDemoSite(): Hono {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    context.header('X-Content-Type-Options', 'nosniff');
  });
  site.route('/phones', createPhones());
  site.route(
    '/',
    createShop({ tag: (lang) => `<script async src="/deskbell.js" data-locale="${lang}" data-worker></script>` }),
  );
  return site;
}
