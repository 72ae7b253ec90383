import type { Context, Hono } from 'hono';
import { Refusal } from '../../protocol/index.ts';
import { answerCached } from './answerCached.ts';
import type { Asset, Assets, Env } from './httpPorts.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300, stale-while-revalidate=86400';
/** For what any page may load. */
const SHARED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};
const INBOX_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const INBOX = {
  'content-security-policy': INBOX_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The built tag and widget, for any page, and the inbox under a strict policy. */
export function addAssetRoutes(app: Hono<Env>, assets: Assets): void {
  async function serve(context: Context<Env>, path: string, headers: Record<string, string>): Promise<Response> {
    const asset = await assets.read(path);
    if (!asset) throw new Refusal('not_found');
    return answerCached(context, asset, headers);
  }
  const pathOf = (context: Context<Env>) => context.req.path.slice(1);

  app.get('/deskbell.js', (context) => serve(context, 'deskbell.js', { ...SHARED, 'cache-control': SHORTLY }));
  app.get('/deskbell-worker.js', (context) =>
    serve(context, 'deskbell-worker.js', { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }),
  );
  app.get('/deskbell/*', (context) => {
    const path = pathOf(context);
    return serve(context, path, { ...SHARED, 'cache-control': isNamedByContent(path) ? FOREVER : SHORTLY });
  });
  // A tag that names a version gets the same bytes for ever, also after the next release.
  app.get('/v/:version/*', async (context) => {
    const [, version = '', path = ''] = /^v\/([\w.+-]+)\/(deskbell(?:\.js|\/.+))$/.exec(pathOf(context)) ?? [];
    const now = readRelease(await assets.read('deskbell/release.json'));
    const file = version === now?.version ? path : `v/${version}/${path}`;
    return serve(context, file, { ...SHARED, 'cache-control': FOREVER });
  });
  app.get('/inbox', (context) => serve(context, 'inbox/index.html', { ...INBOX, 'cache-control': 'no-cache' }));
  app.get('/inbox/', (context) => serve(context, 'inbox/index.html', { ...INBOX, 'cache-control': 'no-cache' }));
  app.get('/inbox/*', (context) => {
    const path = pathOf(context);
    return serve(context, path, { ...INBOX, 'cache-control': isNamedByContent(path) ? FOREVER : 'no-cache' });
  });
}

function readRelease(asset: Asset | undefined): { readonly version: string } | undefined {
  return asset && (JSON.parse(new TextDecoder().decode(asset.body)) as { version: string });
}

/** Bundlers put a hash of the content into the name: such a file never changes. A plain word is no hash. */
function isNamedByContent(path: string): boolean {
  return /[-.](?=[\w-]*[0-9A-Z])[\w-]{8,}\.[a-z0-9]+$/.test(path);
}
