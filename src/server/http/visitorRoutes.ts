import type { Hono } from 'hono';
import { checkVisitorBatch, Refusal, type Config, type Signal } from '../../protocol/index.ts';
import { isBlocked, RATES, readLog, takeOrRefuse } from '../desk/index.ts';
import { openStream } from '../realtime/index.ts';
import { answerStream } from './answerStream.ts';
import { bearerToken } from './bearerToken.ts';
import { signalSchema } from './bodies.ts';
import { limitKey } from './clientAddress.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readJson, readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { sinceOf } from './sinceOf.ts';

/** Streams one visitor may hold: many browsers, but not a flood. */
const STREAMS_PER_VISITOR = 20;

/** What a visitor with a token may do: send commands, read their own log, hear of what happens. */
export function addVisitorRoutes(app: Hono<Env>, { ports, desk, hub, watch, queue }: RouteParts): void {
  const { storage, clock, limits, config } = ports;

  addRoute(app, '/v1/commands', {
    async POST(context) {
      const token = bearerToken(context);
      const commands = checkVisitorBatch(await readJson(context));
      const address = limitKey(context.get('address'));
      const answer = await desk.visitorBatch({
        commands,
        ...(token === undefined ? {} : { token }),
        ...(address === undefined ? {} : { address }),
      });
      return context.json(answer);
    },
  });

  addRoute(app, '/v1/events', {
    async GET(context) {
      const visitorId = await desk.visitor(bearerToken(context));
      const answer = await readLog(ports, sinceOf(context), { visitorId });
      for (const event of answer.events) hub.deliveries.reached('visitor', event);
      return context.json(answer);
    },
  });

  addRoute(app, '/v1/stream', {
    async GET(context) {
      const token = bearerToken(context);
      const visitorId = await desk.visitor(token);
      if (hub.streamsOf(visitorId) >= STREAMS_PER_VISITOR) throw new Refusal('rate_limited', { retryAfter: 30 });
      const reader = { kind: 'visitor', visitorId, tokenHash: desk.hashOf(token!) } as const;
      const greet = async () => ({ presence: await watch.presence(), signals: queue.known(visitorId) });
      const since = sinceOf(context, true);
      return answerStream(context.req.method, () => openStream({ storage, hub, clock, reader, since, greet }));
    },
  });

  addRoute(app, '/v1/signals', {
    async POST(context) {
      const visitorId = await desk.visitor(bearerToken(context));
      const signal = await readShape(context, signalSchema);
      const conversation = await storage.reads.conversation(signal.conversationId);
      if (conversation?.visitorId !== visitorId) throw new Refusal('conversation_not_found');
      takeOrRefuse(limits, `signals:${visitorId}`, RATES.signals);
      if (await isBlocked(storage.reads, visitorId, clock.now())) throw new Refusal('visitor_blocked');
      const { name } = conversation.visitor;
      const author = { kind: 'visitor', id: visitorId, ...(name ? { name } : {}) } as const;
      hub.signal({ ...shown(signal as Signal, config), author }, visitorId);
      return context.body(null, 204);
    },
  });
}

/** What is being typed is for agents only where the site has said so to its visitors. */
function shown(signal: Signal, { chat }: Config): Signal {
  if (signal.type !== 'typing' || chat.typingPreview) return signal;
  const { text: _, ...rest } = signal;
  return rest;
}
