import type { Context, Hono } from 'hono';
import {
  ID_PATTERN,
  Refusal,
  type ConversationsAnswer,
  type ConversationsQuery,
  type ConversationSummary,
  type HistoryAnswer,
  type SearchAnswer,
  type TimelineAnswer,
} from '../../protocol/index.ts';
import { excerpt, foldWords, forVisitor, searchableText, summaryForVisitor } from '../desk/index.ts';
import { bearerToken } from './bearerToken.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

/** Events of one answer. */
const PAGE = { usual: 100, most: 500 } as const;
/** Conversations of one answer. */
const LIST = { usual: 50, most: 100 } as const;
/** Places found. */
const HITS = 50;
const STATUSES = ['open', 'closed', 'snoozed', 'waiting'] as const;

/** Reading single conversations in pages, and finding them. */
export function addHistoryRoutes(app: Hono<Env>, parts: RouteParts): void {
  const { ports, desk, accounts, hub } = parts;
  const { storage, clock } = ports;
  const { reads } = storage;
  const serverTime = () => new Date(clock.now()).toISOString();

  async function page(context: Context<Env>, conversation: ConversationSummary): Promise<HistoryAnswer> {
    const limit = wholeOf(context, 'limit', PAGE.most) ?? PAGE.usual;
    const before = wholeOf(context, 'before', Number.MAX_SAFE_INTEGER);
    const query = { conversationId: conversation.id, limit, ...(before === undefined ? {} : { before }) };
    const events = await reads.eventsBefore(query);
    return { conversation, events, more: (events[0]?.seq ?? 1) > 1, serverTime: serverTime() };
  }

  addRoute(app, '/v1/conversations/:id/events', {
    async GET(context) {
      const visitorId = await desk.visitor(bearerToken(context));
      const conversation = await conversationOf(parts, context);
      if (conversation.visitorId !== visitorId) throw new Refusal('conversation_not_found');
      const answer = await page(context, conversation);
      const events = answer.events.map(forVisitor);
      return context.json({ ...answer, conversation: summaryForVisitor(conversation), events });
    },
  });

  addRoute(app, '/v1/agent/conversations/:id/events', {
    async GET(context) {
      await signedIn(context, accounts);
      const answer = await page(context, await conversationOf(parts, context));
      for (const event of answer.events) hub.deliveries.reached('agent', event);
      return context.json(answer);
    },
  });

  addRoute(app, '/v1/agent/visitors/:visitorId/timeline', {
    async GET(context) {
      await signedIn(context, accounts);
      const visitorId = context.req.param('visitorId') ?? '';
      const known = ID_PATTERN.test(visitorId) && (await reads.visitor(visitorId));
      if (!known) throw new Refusal('not_found', { detail: 'There is no such visitor.' });
      const limit = wholeOf(context, 'limit', PAGE.most) ?? PAGE.usual;
      // The events first: a summary may be ahead of them, then the reader asks for the rest.
      const found = await reads.latestOf(visitorId, limit + 1);
      const conversations = await reads.conversationsOf(visitorId);
      const events = found.slice(-limit);
      for (const event of events) hub.deliveries.reached('agent', event);
      const more = found.length > limit;
      return context.json({ conversations, events, more, serverTime: serverTime() } satisfies TimelineAnswer);
    },
  });

  addRoute(app, '/v1/agent/conversations', {
    async GET(context) {
      await signedIn(context, accounts);
      const query = queryOf(context);
      const limit = query.limit ?? LIST.usual;
      const found = await reads.conversationsWhere({ ...query, limit: limit + 1 });
      const conversations = found.slice(0, limit);
      const more = found.length > limit;
      return context.json({ conversations, more, serverTime: serverTime() } satisfies ConversationsAnswer);
    },
  });

  addRoute(app, '/v1/agent/search', {
    async GET(context) {
      await signedIn(context, accounts);
      const words = foldWords(wordsOf(context) ?? '');
      const events = await reads.search(words, HITS);
      const ids = [...new Set(events.map(({ conversationId }) => conversationId))];
      const conversations = await Promise.all(ids.map((id) => reads.conversation(id)));
      const hits = events.map(({ conversationId, seq, position, at, type, author, data }) => ({
        conversationId,
        seq,
        position,
        at,
        type,
        by: { kind: author.kind, ...(author.name ? { name: author.name } : {}) },
        text: excerpt(searchableText({ type, data } as Parameters<typeof searchableText>[0]) ?? '', words),
      }));
      return context.json({
        hits,
        conversations: conversations.filter((conversation) => conversation !== undefined),
        serverTime: serverTime(),
      } satisfies SearchAnswer);
    },
  });
}

/** The conversation named in the address. Absent and malformed are answered alike. @throws {Refusal} */
export async function conversationOf({ ports }: RouteParts, context: Context<Env>): Promise<ConversationSummary> {
  const id = context.req.param('id') ?? '';
  const conversation = ID_PATTERN.test(id) ? await ports.storage.reads.conversation(id) : undefined;
  if (!conversation) throw new Refusal('conversation_not_found');
  return conversation;
}

function queryOf(context: Context<Env>): ConversationsQuery {
  const { status, department, agent } = context.req.query();
  if (status !== undefined && !(STATUSES as readonly string[]).includes(status)) {
    throw new Refusal('query_invalid', { detail: `status: must be one of ${STATUSES.join(', ')}` });
  }
  if (agent !== undefined && agent !== 'none' && !ID_PATTERN.test(agent)) {
    throw new Refusal('query_invalid', { detail: 'agent: must be an id, or none' });
  }
  const words = wordsOf(context);
  const before = wholeOf(context, 'before', Number.MAX_SAFE_INTEGER);
  const limit = wholeOf(context, 'limit', LIST.most);
  return {
    ...(before === undefined ? {} : { before }),
    ...(limit === undefined ? {} : { limit }),
    ...(status === undefined ? {} : { status: status as (typeof STATUSES)[number] }),
    ...(department === undefined ? {} : { department }),
    ...(agent === undefined ? {} : { agent }),
    ...(words === undefined ? {} : { q: foldWords(words) }),
  };
}

function wordsOf(context: Context<Env>): string | undefined {
  const words = context.req.query('q');
  if (words !== undefined && words.length > 200) throw new Refusal('query_invalid', { detail: 'q: is too long' });
  return words;
}

function wholeOf(context: Context<Env>, name: string, most: number): number | undefined {
  const text = context.req.query(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d{1,16}$/.test(text) || number < 1 || number > most) {
    throw new Refusal('query_invalid', { detail: `${name}: must be a whole number from 1 to ${most}` });
  }
  return number;
}
