import type { Context, Hono } from 'hono';
import { Refusal } from '../../protocol/index.ts';
import { bearerToken } from './bearerToken.ts';
import { isLoopback } from './clientAddress.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';
import { isSameText } from '../isSameText.ts';

/** What the operator's machinery asks: is it alive, can it take requests, how is it doing. */
export function addOperatorRoutes(app: Hono<Env>, { ports, metrics }: RouteParts, isClosing: () => boolean): void {
  const ready = async (context: Context<Env>) => {
    if (isClosing()) throw new Refusal('unavailable', { retryAfter: 5 });
    await ports.storage.reads.lastPosition();
    return context.json({ status: 'ok' });
  };
  addRoute(app, '/healthz', { GET: ready });
  addRoute(app, '/readyz', { GET: ready });
  addRoute(app, '/metrics', {
    async GET(context) {
      demandOperator(context, ports.metricsToken);
      const { type, body } = await metrics.text();
      return context.body(body, 200, { 'content-type': type });
    },
  });
}

/** Figures tell strangers too much: only a bearer token opens them or, where none was set, this machine itself. */
function demandOperator(context: Context<Env>, token: string | undefined): void {
  if (token === undefined) {
    const local = isLoopback(context.get('address')) && context.req.header('x-forwarded-for') === undefined;
    if (!local) throw new Refusal('not_found');
    return;
  }
  const given = bearerToken(context);
  if (given === undefined) throw new Refusal('token_missing');
  if (!isSameText(given, token)) throw new Refusal('token_invalid');
}
