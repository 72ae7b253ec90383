import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Context, Hono } from 'hono';
import {
  checkAgentBatch,
  formatCursor,
  ID_PATTERN,
  Refusal,
  type InboxAnswer,
  type SessionAnswer,
} from '../../protocol/index.ts';
import { RATES, readLog, SESSION_LIFE, takeOrRefuse, type AgentRecord } from '../desk/index.ts';
import { openStream } from '../realtime/index.ts';
import { answerStream } from './answerStream.ts';
import { agentSignalSchema, availabilitySchema, passwordSchema, signInSchema } from './bodies.ts';
import { departmentsOf } from './departmentsOf.ts';
import { addFaqAgentRoutes } from './faqAgentRoutes.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readJson, readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { AGENT_COOKIE, signedIn } from './signedIn.ts';
import { sinceOf } from './sinceOf.ts';

/** Conversations an inbox is opened with; older ones come with their visitor's timeline. */
const INBOX_SIZE = 500;

/** What an agent may do, by the cookie of a session. */
export function addAgentRoutes(app: Hono<Env>, parts: RouteParts): void {
  addSessionRoutes(app, parts);
  addLogRoutes(app, parts);
  addLiveRoutes(app, parts);
  addFaqAgentRoutes(app, parts);
}

function addSessionRoutes(app: Hono<Env>, { ports, accounts, hub, watch }: RouteParts): void {
  const answer = async (agent: AgentRecord): Promise<SessionAnswer> => ({
    me: await watch.profile(agent),
    hasPassword: agent.passwordHash !== undefined,
    serverTime: new Date(ports.clock.now()).toISOString(),
  });

  addRoute(app, '/v1/agent/session', {
    async POST(context) {
      const body = await readShape(context, signInSchema);
      const { agent, token } =
        'link' in body
          ? await accounts.signInByLink(body.link)
          : await accounts.signInByPassword(body.email, body.password, context.get('address'));
      keepCookie(context, token);
      return context.json(await answer(agent));
    },
    async GET(context) {
      const { agent } = await signedIn(context, accounts);
      keepCookie(context, getCookie(context, AGENT_COOKIE)!);
      return context.json(await answer(agent));
    },
    async DELETE(context) {
      const { session } = await signedIn(context, accounts);
      await accounts.signOut(session);
      hub.endSessions({ hash: session.hash });
      deleteCookie(context, AGENT_COOKIE, { path: '/v1/agent', secure: context.get('secure') });
      return context.body(null, 204);
    },
  });

  addRoute(app, '/v1/agent/password', {
    async POST(context) {
      const who = await signedIn(context, accounts);
      const { password, current } = await readShape(context, passwordSchema);
      takeOrRefuse(ports.limits, `password:${who.agent.id}`, RATES.signIns);
      await accounts.setPassword(who, password, current);
      hub.endSessions({ agentId: who.agent.id, except: who.session.hash });
      return context.body(null, 204);
    },
  });

  addRoute(app, '/v1/agent/availability', {
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      const { available } = await readShape(context, availabilitySchema);
      const changed = await accounts.setAvailable(agent.id, available);
      await watch.changed();
      return context.json(await watch.profile(changed));
    },
  });
}

function addLogRoutes(app: Hono<Env>, { ports, desk, accounts, hub, watch, attachments }: RouteParts): void {
  const { storage, clock, config } = ports;

  addRoute(app, '/v1/agent/inbox', {
    async GET(context) {
      const { agent } = await signedIn(context, accounts);
      // Read first: what is stored meanwhile comes again over the stream, which does no harm.
      const cursor = formatCursor({ epoch: storage.epoch, position: await storage.reads.lastPosition() });
      const { name, color } = config.site;
      const files = attachments?.rules();
      const conversations = await storage.reads.contacted(INBOX_SIZE);
      // Their latest messages stand in the list.
      for (const { id, visitorId, unread } of conversations) {
        if (unread.length > 0) hub.deliveries.reachedAgents(visitorId, id, unread.at(-1)!);
      }
      return context.json({
        me: await watch.profile(agent),
        agents: await watch.agents(),
        site: { name, ...(color ? { color } : {}) },
        ...(files ? { attachments: files } : {}),
        ...departmentsOf(config),
        phone: config.callback.phone.kind,
        ...(ports.channels?.translator ? { translation: true } : {}),
        conversations,
        cursor,
        serverTime: new Date(clock.now()).toISOString(),
      } satisfies InboxAnswer);
    },
  });

  addRoute(app, '/v1/agent/commands', {
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      return context.json(await desk.agentBatch(agent, checkAgentBatch(await readJson(context))));
    },
  });

  addRoute(app, '/v1/agent/events', {
    async GET(context) {
      await signedIn(context, accounts);
      return context.json(await readLog(ports, sinceOf(context), {}));
    },
  });

  addRoute(app, '/v1/agent/visitors/:visitorId/events', {
    async GET(context) {
      await signedIn(context, accounts);
      const of = context.req.param('visitorId') ?? '';
      const known = ID_PATTERN.test(of) && (await storage.reads.visitor(of));
      if (!known) throw new Refusal('not_found', { detail: 'There is no such visitor.' });
      return context.json(await readLog(ports, sinceOf(context), { of }));
    },
  });
}

function addLiveRoutes(app: Hono<Env>, { ports, accounts, hub, watch }: RouteParts): void {
  const { storage, clock, limits } = ports;

  addRoute(app, '/v1/agent/stream', {
    async GET(context) {
      const { agent, session } = await signedIn(context, accounts);
      const reader = { kind: 'agent', agentId: agent.id, sessionHash: session.hash } as const;
      const greet = async () => ({ presence: await watch.presence(), agents: await watch.agents() });
      const since = sinceOf(context, true);
      return answerStream(context.req.method, () => openStream({ storage, hub, clock, reader, since, greet }));
    },
  });

  addRoute(app, '/v1/agent/signals', {
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      const signal = await readShape(context, agentSignalSchema);
      const conversation = await storage.reads.conversation(signal.conversationId);
      if (!conversation) throw new Refusal('conversation_not_found');
      takeOrRefuse(limits, `signals:${agent.id}`, RATES.signals);
      const author = { kind: 'agent', id: agent.id, name: agent.name } as const;
      hub.signal({ ...signal, author }, conversation.visitorId);
      return context.body(null, 204);
    },
  });
}

function keepCookie(context: Context<Env>, token: string): void {
  setCookie(context, AGENT_COOKIE, token, {
    path: '/v1/agent',
    httpOnly: true,
    sameSite: 'Strict',
    secure: context.get('secure'),
    maxAge: SESSION_LIFE / 1000,
  });
}
