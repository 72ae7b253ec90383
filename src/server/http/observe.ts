import type { MiddlewareHandler } from 'hono';
import { newId } from '../../protocol/index.ts';
import { clientAddress, truncated } from './clientAddress.ts';
import type { Env, Log, ServerPorts } from './httpPorts.ts';
import type { Metrics } from './metrics.ts';

/** First and last with every request: finds out where it comes from, names it, then counts and logs how it was answered. */
export function observe(ports: ServerPorts, metrics: Metrics): MiddlewareHandler<Env> {
  const { clock, config, log, random } = ports;
  const { trustedProxies } = config.server;
  return async (context, next) => {
    const began = clock.now();
    const { req } = context;
    const behind = (name: string) => (trustedProxies > 0 ? req.header(name)?.split(',').at(-1)?.trim() : undefined);
    const address = clientAddress(context.env?.address, req.header('x-forwarded-for'), trustedProxies);
    const scheme = behind('x-forwarded-proto') ?? req.url.slice(0, req.url.indexOf(':'));
    const host = behind('x-forwarded-host') ?? req.header('host') ?? new URL(req.url).host;
    const requestId = newId({ now: () => began, random });
    context.set('requestId', requestId);
    context.set('address', address);
    context.set('host', host);
    context.set('secure', scheme === 'https' || (req.header('origin') ?? '').startsWith('https://'));
    await next();
    context.res.headers.set('deskbell-request-id', requestId);
    const milliseconds = clock.now() - began;
    const route = routeOf(req.path);
    metrics.request(route, req.method, context.res.status, milliseconds / 1000);
    write(log, {
      requestId,
      method: req.method,
      route,
      status: context.res.status,
      ms: milliseconds,
      address: truncated(address),
    });
  };
}

function write(log: Log, line: { readonly status: number } & Record<string, unknown>): void {
  if (line.status >= 500) log.error(line, 'request');
  else log.info(line, 'request');
}

/** The pattern of an address, so that figures and log lines hold no identifiers. */
function routeOf(path: string): string {
  if (path.startsWith('/v1/agent/visitors/')) return '/v1/agent/visitors/:visitorId/events';
  const known = /^\/(v1\/[a-z/]{1,30}|healthz|readyz|metrics|deskbell\.js|inbox)$/.test(path);
  if (known) return path;
  if (path.startsWith('/files/')) return '/files/*';
  if (/^\/help(\/|$)/.test(path)) return '/help/*';
  return path.startsWith('/deskbell/') ? '/deskbell/*' : path.startsWith('/inbox/') ? '/inbox/*' : 'other';
}
