import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../../protocol/index.ts';
import { isOwnOrigin } from './allowedOrigin.ts';
import type { Env } from './httpPorts.ts';

/**
 * Lets only the inbox itself change anything with an agent's cookie. A browser always says where such a request comes
 * from, by `Origin` or `Sec-Fetch-Site`; a sender that says neither is no browser and holds no one else's cookie.
 */
export function sameOrigin(): MiddlewareHandler<Env> {
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      const origin = context.req.header('origin');
      const site = context.req.header('sec-fetch-site');
      const foreign = origin !== undefined && !isOwnOrigin(origin, context.get('host'));
      if (foreign || (site !== undefined && site !== 'same-origin')) throw new Refusal('cross_site');
    }
    await next();
  };
}
