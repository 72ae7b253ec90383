import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../../protocol/index.ts';
import { isAllowedOrigin, isOwnOrigin } from './allowedOrigin.ts';
import type { Env } from './httpPorts.ts';

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': [
    'Authorization, Content-Type, If-None-Match, Last-Event-ID, Deskbell-Version',
    'Deskbell-File-Id, Deskbell-File-Name',
  ].join(', '),
  'access-control-max-age': '7200',
};

/**
 * Lets pages of the site's origins read the visitor's API (Fetch standard, CORS), without credentials: the token is a
 * header that the page sets. Other origins, `null` among them, are refused before anything is done.
 */
export function cors(patterns: readonly string[]): MiddlewareHandler<Env> {
  return async (context, next) => {
    const origin = context.req.header('origin');
    if (origin !== undefined && !isOwnOrigin(origin, context.get('host')) && !isAllowedOrigin(origin, patterns)) {
      throw new Refusal('origin_not_allowed', {
        detail: `The page's origin is ${origin.slice(0, 200)}; add it to site.origins in the configuration.`,
      });
    }
    if (origin !== undefined && context.req.method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: { ...PREFLIGHT, 'access-control-allow-origin': origin, vary: 'Origin' },
      });
    }
    await next();
    context.res.headers.append('vary', 'Origin');
    if (origin === undefined) return;
    context.res.headers.set('access-control-allow-origin', origin);
    context.res.headers.set(
      'access-control-expose-headers',
      'Retry-After, ETag, Deskbell-Request-Id, Deskbell-Version',
    );
  };
}
