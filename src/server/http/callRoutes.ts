import type { Hono } from 'hono';
import * as v from 'valibot';
import { Refusal, type ChallengeAnswer, type HoursAnswer } from '../../protocol/index.ts';
import { callsStopped, hoursOfDay, RATES, stopCalls, takeOrRefuse } from '../desk/index.ts';
import { limitKey } from './clientAddress.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

const stopSchema = v.strictObject({ stopped: v.boolean() });

/** What keeps calls from abuse, and what agents see and switch of them. */
export function addCallRoutes(app: Hono<Env>, { ports, accounts, calls, watch }: RouteParts): void {
  const { storage, clock, config, limits, log } = ports;

  addRoute(app, '/v1/callback/challenge', {
    GET(context) {
      const address = limitKey(context.get('address'));
      if (address !== undefined) takeOrRefuse(limits, `challenges:${address}`, RATES.challenges);
      if (!calls.challenges) throw new Refusal('not_found', { detail: 'This server asks for no proof.' });
      const serverTime = new Date(clock.now()).toISOString();
      return context.json({ ...calls.challenges.issue(), serverTime } satisfies ChallengeAnswer);
    },
  });

  addRoute(app, '/v1/agent/hours', {
    async GET(context) {
      await signedIn(context, accounts);
      const date = context.req.query('date') ?? '';
      const answer = hoursOfDay(config, date, context.req.query('days'));
      return context.json(answer satisfies HoursAnswer);
    },
  });

  addRoute(app, '/v1/agent/calls', {
    async GET(context) {
      await signedIn(context, accounts);
      return context.json({ stopped: await callsStopped(storage.reads, clock.now()) });
    },
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      const { stopped } = await readShape(context, stopSchema);
      await storage.write((transaction) => stopCalls(transaction, stopped, agent.email));
      log.warn({ agentId: agent.id }, stopped ? 'all calls were stopped' : 'calls go on');
      await watch.changed();
      return context.json({ stopped });
    },
  });
}
