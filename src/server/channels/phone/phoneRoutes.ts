import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import { LIMITS, Refusal } from '../../../protocol/index.ts';
import type { Env } from '../../http/httpPorts.ts';
import { readShape } from '../../http/readJson.ts';
import { addRoute } from '../../http/routes.ts';
import type { PhoneSystem } from '../channelPorts.ts';
import { PHONE_ACTIONS } from './simulatedExchange.ts';

const doSchema = v.strictObject({
  callId: v.pipe(v.string(), v.maxLength(100)),
  party: v.picklist(['agent', 'visitor']),
  do: v.picklist(PHONE_ACTIONS),
});

/** Where a telephone system tells what happens, and the phones of a simulated one. */
export function addPhoneRoutes(app: Hono<Env>, { receive, exchange }: PhoneSystem): void {
  if (receive) {
    addRoute(app, '/v1/telephony/events', {
      async POST(context) {
        const url = new URL(context.req.url);
        const answer = await receive({
          path: `${url.pathname}${url.search}`,
          headers: context.req.raw.headers,
          body: await readText(context),
        });
        return answer
          ? context.body(answer.body, 200, { 'content-type': answer.type })
          : (context.body(null, 204) as Response);
      },
    });
  }
  if (!exchange) return;
  addRoute(app, '/simulated-phones', {
    GET: (context) => context.json({ phones: exchange.phones() }, 200, { 'cache-control': 'no-store' }),
    async POST(context) {
      const { callId, party, do: action } = await readShape(context, doSchema);
      if (!exchange.act(callId, party, action)) {
        throw new Refusal('callback_state', { detail: 'The phone cannot do this now.' });
      }
      return context.json({ phones: exchange.phones() }, 200, { 'cache-control': 'no-store' });
    },
  });
}

async function readText(context: Context<Env>): Promise<string> {
  const announced = Number(context.req.header('content-length') ?? 0);
  const text = announced > LIMITS.bodyBytes ? '' : await context.req.text();
  if (announced > LIMITS.bodyBytes || text.length > LIMITS.bodyBytes) throw new Refusal('body_too_large');
  return text;
}
