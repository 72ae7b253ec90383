import { afterDecline, stepCallback, type Callback, type CallbackStep } from './callback.ts';
import type { Page } from './commands.ts';
import type { Event } from './events.ts';
import { changeAttributes, type Attributes, type Identity } from './people.ts';

/** A conversation in brief: what a list needs to show and what the desk needs to decide. Folded from events alone. */
export interface ConversationSummary {
  readonly id: string;
  readonly visitorId: string;
  readonly startedAt: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly page?: Page;
  /** `claimed`: a page has said so without proof. */
  readonly visitor: {
    readonly name?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly claimed?: true;
  };
  /** Who the site's backend has proved the visitor to be. */
  readonly identity?: Identity;
  /** The visitor whose it was before it was proved who they are. */
  readonly formerly?: string;
  /** Facts the site's pages have told. */
  readonly attributes?: Attributes;
  readonly status: 'open' | 'closed';
  /** True once the visitor has asked for something: a message or a callback. Before that no list shows it. */
  readonly contacted: boolean;
  readonly agent?: { readonly id: string; readonly name: string };
  /** The department it waits for, or that has it. */
  readonly department?: string;
  /** Put aside until then; a visitor's message ends that. Not known to visitors. */
  readonly snoozedUntil?: string;
  /** Its visitor is blocked. Not known to visitors. */
  readonly blocked?: true;
  readonly lastSeq: number;
  readonly lastPosition: number;
  readonly lastAt: string;
  /** The latest message, or absent before the first. */
  readonly preview?: { readonly text: string; readonly by: 'visitor' | 'agent' | 'bot' | 'desk'; readonly at: string };
  /** Since when a visitor's message waits for an answer. */
  readonly waitingSince?: string;
  /** Sequence numbers of visitor messages no agent has seen; its length is the number of unread messages. */
  readonly unread: readonly number[];
  /** How far each side has seen. */
  readonly seenByAgent: number;
  readonly seenByVisitor: number;
  readonly callbacks: readonly Callback[];
}

/** The callback steps that events tell of, by the part of their name after `callback.`. */
const STEP_EVENTS: ReadonlySet<string> = new Set<CallbackStep>([
  'offered',
  'declined',
  'claimed',
  'released',
  'ringing_agent',
  'ringing_visitor',
  'connected',
  'completed',
  'missed_by_agent',
  'missed_by_visitor',
  'cancelled',
  'rescheduled',
  'delayed',
  'retried',
  'expired',
  'failed',
]);

/**
 * Folds one event into a summary. The first event of a conversation must be `conversation.started`; any other event
 * without a summary gives `undefined`, and an event at or below `lastSeq` changes nothing.
 */
export function summarise(summary: ConversationSummary | undefined, event: Event): ConversationSummary | undefined {
  if (!summary) return event.type === 'conversation.started' ? begin(event) : undefined;
  if (event.seq <= summary.lastSeq) return summary;
  const next = { ...summary, lastSeq: event.seq, lastPosition: event.position, lastAt: event.at };
  switch (event.type) {
    case 'message.sent':
      return withMessage(next, event);
    case 'conversation.seen':
      return withSeen(next, event.author.kind, event.data.upTo);
    case 'conversation.assigned': {
      const { agent: _, ...rest } = next;
      return event.data.agent ? { ...rest, agent: event.data.agent } : rest;
    }
    case 'conversation.transferred': {
      const { agent: _agent, department: _department, ...rest } = next;
      return event.data.department === null ? rest : { ...rest, department: event.data.department };
    }
    case 'conversation.snoozed':
      return { ...next, snoozedUntil: event.data.until };
    case 'conversation.woken':
      return awake(next);
    case 'visitor.blocked': {
      const { blocked: _, ...rest } = next;
      return event.data.blocked ? { ...rest, blocked: true } : rest;
    }
    case 'conversation.closed': {
      const { waitingSince: _, ...rest } = awake(next);
      return { ...rest, status: 'closed' };
    }
    case 'conversation.reopened':
      return { ...next, status: 'open' };
    case 'visitor.described':
      return { ...next, visitor: { ...next.visitor, ...event.data } };
    case 'visitor.identified': {
      const { visitorId, identity } = event.data;
      const moved = visitorId === next.visitorId ? {} : { formerly: next.visitorId };
      return identified({ ...next, ...moved, visitorId }, identity);
    }
    case 'attributes.changed': {
      const { attributes: known, ...rest } = next;
      const attributes = changeAttributes(known, event.data.attributes);
      return attributes ? { ...rest, attributes } : rest;
    }
    default:
      return withCallback(next, event);
  }
}

function begin(event: Extract<Event, { type: 'conversation.started' }>): ConversationSummary {
  const { identity, department } = event.data;
  const summary: ConversationSummary = {
    id: event.conversationId,
    visitorId: event.author.id,
    startedAt: event.at,
    locale: event.data.locale,
    timeZone: event.data.timeZone,
    ...(event.data.page ? { page: event.data.page } : {}),
    visitor: {},
    status: 'open',
    contacted: false,
    lastSeq: event.seq,
    lastPosition: event.position,
    lastAt: event.at,
    unread: [],
    seenByAgent: 0,
    seenByVisitor: 0,
    callbacks: [],
    ...(department ? { department } : {}),
  };
  return identity ? identified(summary, identity) : summary;
}

/** What is proved takes the place of what was said. */
function identified(summary: ConversationSummary, identity: Identity): ConversationSummary {
  const { name, email, phone } = identity;
  const { claimed: _, ...said } = summary.visitor;
  const proved = { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
  return { ...summary, identity, visitor: { ...said, ...proved } };
}

function withMessage(
  summary: ConversationSummary,
  event: Extract<Event, { type: 'message.sent' }>,
): ConversationSummary {
  const { text, attachments } = event.data;
  const preview = { text: (text || (attachments?.[0]?.name ?? '')).slice(0, 160), by: event.author.kind, at: event.at };
  if (event.author.kind !== 'visitor') {
    const { waitingSince: _, ...rest } = summary;
    return { ...rest, preview };
  }
  return {
    ...awake(summary),
    preview,
    contacted: true,
    waitingSince: summary.waitingSince ?? event.at,
    unread: [...summary.unread, event.seq],
  };
}

function awake(summary: ConversationSummary): ConversationSummary {
  const { snoozedUntil: _, ...rest } = summary;
  return rest;
}

function withSeen(summary: ConversationSummary, by: string, upTo: number): ConversationSummary {
  if (by === 'visitor') return { ...summary, seenByVisitor: Math.max(summary.seenByVisitor, upTo) };
  const seenByAgent = Math.max(summary.seenByAgent, upTo);
  return { ...summary, seenByAgent, unread: summary.unread.filter((seq) => seq > seenByAgent) };
}

function withCallback(summary: ConversationSummary, event: Event): ConversationSummary {
  const callbacks = foldCallbacks(summary.callbacks, event);
  if (callbacks === summary.callbacks) return summary;
  if (event.type !== 'callback.requested') return { ...summary, callbacks };
  const { phone, name } = event.data;
  return { ...summary, callbacks, contacted: true, visitor: { ...summary.visitor, phone, ...(name ? { name } : {}) } };
}

/** Folds one event into a list of callbacks; the same list comes back when the event is not about one of them. */
export function foldCallbacks(callbacks: readonly Callback[], event: Event): readonly Callback[] {
  if (event.type === 'callback.requested') {
    const { callbackId, ...data } = event.data;
    const { conversationId, at } = event;
    return [...callbacks, { ...data, id: callbackId, conversationId, state: 'requested', requestedAt: at }];
  }
  if (!event.type.startsWith('callback.')) return callbacks;
  const { callbackId } = event.data as { callbackId: string };
  return callbacks.map((callback) => (callback.id === callbackId ? moveCallback(callback, event) : callback));
}

function moveCallback(callback: Callback, event: Event): Callback {
  if (event.type === 'callback.rated') return { ...callback, rating: event.data.rating };
  if (event.type === 'callback.reminded') return { ...callback, remindedAt: event.at };
  const step = event.type.slice('callback.'.length);
  if (!STEP_EVENTS.has(step)) return callback;
  const state = stepCallback(callback.state, step as CallbackStep);
  if (!state) return callback;
  const { offer, retryAt: _retry, ...known } = callback;
  const next: Callback = { ...known, state };
  const { at } = event;
  switch (event.type) {
    case 'callback.offered':
      return {
        ...next,
        offer: { agentIds: event.data.agentIds, until: event.data.until },
        ...(event.data.all ? { askedAll: true } : {}),
      };
    case 'callback.declined': {
      const passed = event.data.agentId ? [event.data.agentId] : (offer?.agentIds ?? []);
      const passedBy = [...new Set([...(callback.passedBy ?? []), ...passed])];
      return { ...next, ...afterDecline(callback, event.data.agentId), passedBy };
    }
    case 'callback.claimed':
      return { ...next, agent: event.data.agent, claimedAt: at };
    case 'callback.released':
      return { ...queued(next), state: next.missedAt === undefined ? 'requested' : 'missed_by_agent' };
    case 'callback.ringing_agent':
    case 'callback.ringing_visitor':
      return { ...next, ringingAt: at };
    case 'callback.connected':
      return { ...next, connectedAt: at };
    case 'callback.missed_by_agent': {
      const passedBy = [...new Set([...(callback.passedBy ?? []), ...(offer?.agentIds ?? [])])];
      return { ...next, missedAt: at, ...(passedBy.length > 0 ? { passedBy } : {}) };
    }
    case 'callback.rescheduled': {
      const { notBefore: _before, remindedAt: _reminded, ...rest } = onTime(queued(next));
      return { ...rest, when: 'slot', dueAt: event.data.dueAt, slot: event.data.slot, pickedAt: at };
    }
    case 'callback.delayed':
      return { ...onTime(queued(next)), dueAt: event.data.dueAt, notBefore: event.data.dueAt };
    case 'callback.retried':
      return { ...onTime(queued(next)), dueAt: event.data.dueAt };
    case 'callback.missed_by_visitor': {
      const { reason, retryAt } = event.data;
      const attempts = (callback.attempts ?? 0) + 1;
      return { ...next, attempts, endedAt: at, ...(reason ? { reason } : {}), ...(retryAt ? { retryAt } : {}) };
    }
    case 'callback.failed':
      return { ...next, endedAt: at, reason: event.data.reason };
    case 'callback.completed':
    case 'callback.cancelled':
    case 'callback.expired':
      return { ...next, endedAt: at };
    default:
      return next;
  }
}

/** Back in the queue: nobody has it, and what was known of its last try counts no more. */
function queued(callback: Callback): Callback {
  const {
    agent: _agent,
    claimedAt: _claimed,
    ringingAt: _ringing,
    connectedAt: _connected,
    endedAt: _ended,
    reason: _reason,
    passedBy: _passed,
    askedAll: _asked,
    ...rest
  } = callback;
  return rest;
}

/** With a new promise: the broken one counts no more. */
function onTime(callback: Callback): Callback {
  const { missedAt: _, ...rest } = callback;
  return rest;
}
