import type { Fetch } from '../../src/client/index.ts';
import {
  problem,
  stepCallback,
  summarise,
  type AgentCommand,
  type AgentProfile,
  type CannedReply,
  type CallbackStep,
  type ConversationSummary,
  type ErrorCode,
  type InboxAnswer,
  type Event,
  type NewEvent,
} from '../../src/protocol/index.ts';

/** The agent at the screen. */
export const ADA = { id: '00000000-0000-7000-8000-0000000000ad', name: 'Ada Kowalska' };
/** A colleague. */
export const MAREK = { id: '00000000-0000-7000-8000-0000000000ba', name: 'Marek Nowak' };
/** The only link that works, once. */
export const LINK = 'good-link';
/** Ada's password. */
export const PASSWORD = 'a short sentence';

const STEPS: Partial<Record<AgentCommand['type'], CallbackStep>> = {
  'callback.claim': 'claimed',
  'callback.decline': 'declined',
  'callback.release': 'released',
  'callback.ring': 'ringing_visitor',
  'callback.connect': 'connected',
  'callback.complete': 'completed',
  'callback.miss': 'missed_by_visitor',
};

/** A desk in memory, as an inbox sees it through `fetch`. */
export type FakeDesk = ReturnType<typeof createFakeDesk>;

/** Makes a desk. `now` is its clock; `signedIn` says whether the browser holds Ada's session already. */
export function createFakeDesk(now: () => number, signedIn = true) {
  const encoder = new TextEncoder();
  const events: Event[] = [];
  const summaries = new Map<string, ConversationSummary>();
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const commands: AgentCommand[] = [];
  const desk = {
    commands,
    /** What the inbox told beside the log. */
    signals: [] as Record<string, unknown>[],
    /** Canned replies. */
    replies: [] as CannedReply[],
    departments: [] as { id: string; name: string }[],
    /** Answers what is to be translated; without it the site has no translator. */
    translate: undefined as ((body: Record<string, unknown>) => Response) | undefined,
    /** How calls are made. */
    phone: 'manual' as NonNullable<InboxAnswer['phone']>,
    /** Ids of colleagues whose inbox is closed, and of those who are in a call. */
    gone: [] as string[],
    talking: [] as string[],
    /** Events of one page of a timeline. */
    page: 500,
    /** False: requests fail and streams end. */
    up: true,
    signedIn,
    hasPassword: true,
    linkUsed: false,
    available: true,
    /** Commands of this type are refused with this code. */
    refuse: undefined as { type: string; code: ErrorCode } | undefined,
    /** Answers what is asked about the FAQ. */
    faq: (_path: string, _method: string, _body: Record<string, unknown>): Response => refusal('not_found'),
    /** Runs before a command is taken: what somebody else does a moment earlier. */
    before: undefined as (() => void) | undefined,
    happen,
    frame,
    cut,
    fetch: (async (url, init = {}) => {
      if (!desk.up) throw new TypeError('no network');
      const body = init.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : {};
      return answer(url.replace(/^\/v1\/agent/, ''), init.method ?? 'GET', body);
    }) as Fetch,
  };

  function answer(path: string, method: string, body: Record<string, unknown>): Response {
    if (path === '/session' && method === 'POST') return signIn(body);
    if (!desk.signedIn) return refusal('sign_in_required');
    if (path === '/session' && method === 'DELETE') {
      desk.signedIn = false;
      return new Response(null, { status: 204 });
    }
    if (path === '/session') return json(session());
    if (path === '/inbox') return json(inbox());
    if (path.startsWith('/stream')) return stream();
    if (path.startsWith('/events')) return json({ events, cursor: cursor(), more: false, serverTime: time() });
    if (path.startsWith('/visitors/')) return json(latest(path));
    if (path.startsWith('/conversations/')) return json(older(path));
    if (path.startsWith('/conversations')) return json({ conversations: [], more: false, serverTime: time() });
    if (path.startsWith('/search')) return json(search(new URLSearchParams(path.split('?')[1]).get('q') ?? ''));
    if (path === '/translations' && desk.translate) return desk.translate(body);
    if (path.startsWith('/replies')) return replyTo(path.slice('/replies/'.length), method, body);
    if (path === '/signals') desk.signals.push(body);
    if (path === '/availability') {
      desk.available = body.available === true;
      frame('agents', agents());
      return json(agents()[0]);
    }
    if (path.startsWith('/faq/')) return desk.faq(path.slice('/faq/'.length), method, body);
    if (path === '/commands') return take((body as { commands: AgentCommand[] }).commands);
    return new Response(null, { status: 204 });
  }

  function signIn(body: Record<string, unknown>): Response {
    const byLink = body.link === LINK && !desk.linkUsed;
    if (!byLink && body.password !== PASSWORD) return refusal('sign_in_failed');
    desk.linkUsed ||= byLink;
    desk.signedIn = true;
    return json(session());
  }

  function take(batch: readonly AgentCommand[]): Response {
    desk.before?.();
    desk.before = undefined;
    const caused: Event[] = [];
    for (const command of batch) {
      commands.push(command);
      if (desk.refuse?.type === command.type) return refusal(desk.refuse.code, command.id);
      const event = eventOf(command);
      if (event === 'callback_state') return refusal('callback_state', command.id);
      if (event) caused.push(happen(event));
    }
    return json({ events: caused, serverTime: time() });
  }

  function eventOf(command: AgentCommand): NewEvent | 'callback_state' | undefined {
    const { type, conversationId, id: commandId, data } = command;
    const author = { kind: 'agent', ...ADA } as const;
    const base = { conversationId, author, commandId };
    const step = STEPS[type];
    if (step) {
      const { callbackId } = data as { callbackId: string };
      const callback = summaries.get(conversationId)?.callbacks.find(({ id }) => id === callbackId);
      if (!callback || !stepCallback(callback.state, step)) return 'callback_state';
      const more = step === 'claimed' ? { agent: ADA } : step === 'declined' ? { agentId: ADA.id } : {};
      return { ...base, type: `callback.${step}`, data: { ...data, ...more } } as NewEvent;
    }
    if (type === 'message.send') {
      const { attachments: _, ...said } = data;
      return { ...base, type: 'message.sent', data: said } as NewEvent;
    }
    if (type === 'note.add') return { ...base, type: 'note.added', data };
    if (type === 'conversation.assign') {
      const agent = [ADA, MAREK].find(({ id }) => id === data.agentId) ?? null;
      return { ...base, type: 'conversation.assigned', data: { agent } };
    }
    if (type === 'conversation.transfer') return { ...base, type: 'conversation.transferred', data } as NewEvent;
    if (type === 'conversation.snooze') return { ...base, type: 'conversation.snoozed', data };
    if (type === 'conversation.wake') return { ...base, type: 'conversation.woken', data: {} };
    if (type === 'visitor.block') return { ...base, type: 'visitor.blocked', data };
    if (type === 'transcript.request') return { ...base, type: 'transcript.requested', data };
    if (type === 'conversation.see') return { ...base, type: 'conversation.seen', data };
    if (type === 'conversation.close') return { ...base, type: 'conversation.closed', data: {} };
    if (type === 'conversation.reopen') return { ...base, type: 'conversation.reopened', data: {} };
    return undefined;
  }

  /** Stores an event and tells every open inbox. */
  function happen(event: NewEvent, at = time()): Event {
    const seq = (summaries.get(event.conversationId)?.lastSeq ?? 0) + 1;
    const position = events.length + 1;
    const stored = { ...event, id: crypto.randomUUID(), seq, position, at } as Event;
    events.push(stored);
    summaries.set(stored.conversationId, summarise(summaries.get(stored.conversationId), stored)!);
    frame('event', stored, cursor());
    return stored;
  }

  function frame(name: string, data: unknown, id?: string): void {
    const text = `event: ${name}\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(data)}\n\n`;
    for (const open of streams) open.enqueue(encoder.encode(text));
  }

  function stream(): Response {
    let own: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        own = controller;
        streams.add(controller);
        frame('hello', { cursor: cursor(), serverTime: time() });
      },
      cancel() {
        if (own) streams.delete(own);
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }

  /** Ends all streams, as a server that stops does. */
  function cut(): void {
    for (const open of streams) open.close();
    streams.clear();
  }

  const time = () => new Date(now()).toISOString();
  const cursor = () => `e.${events.length}`;
  const session = () => ({ me: agents()[0], hasPassword: desk.hasPassword, serverTime: time() });
  const agents = (): AgentProfile[] => [
    { ...ADA, email: 'ada@shop.example', available: desk.available, online: true },
    {
      ...MAREK,
      email: 'marek@shop.example',
      available: true,
      online: !desk.gone.includes(MAREK.id),
      ...(desk.talking.includes(MAREK.id) ? { inCall: true } : {}),
    },
  ];
  const inbox = () => ({
    me: agents()[0],
    agents: agents(),
    site: { name: 'Fern & Clay' },
    phone: desk.phone,
    departments: desk.departments,
    ...(desk.translate ? { translation: true } : {}),
    conversations: [...summaries.values()].filter(({ contacted }) => contacted),
    cursor: cursor(),
    serverTime: time(),
  });
  function latest(path: string) {
    const visitorId = path.split('/')[2]!;
    const conversations = [...summaries.values()].filter((summary) => summary.visitorId === visitorId);
    const own = events.filter(({ conversationId }) => conversations.some(({ id }) => id === conversationId));
    return { conversations, events: own.slice(-desk.page), more: own.length > desk.page, serverTime: time() };
  }

  function older(path: string) {
    const [, , id, asked] = path.split('/');
    const before = Number(new URLSearchParams(asked!.split('?')[1]).get('before') ?? Infinity);
    const own = events.filter((event) => event.conversationId === id && event.seq < before);
    const page = own.slice(-desk.page);
    const more = own.length > page.length;
    return { conversation: summaries.get(id!), events: page, more, serverTime: time() };
  }

  function search(query: string) {
    const hits = events.flatMap((event) => {
      const text = event.type === 'message.sent' || event.type === 'note.added' ? event.data.text : '';
      if (!text.toLowerCase().includes(query.toLowerCase())) return [];
      const { conversationId, seq, position, at, type, author: by } = event;
      return [{ conversationId, seq, position, at, type, by, text }];
    });
    const conversations = [...summaries.values()].filter(({ id }) => hits.some((hit) => hit.conversationId === id));
    return { hits: hits.reverse(), conversations, serverTime: time() };
  }

  function replyTo(id: string, method: string, body: Record<string, unknown>): Response {
    if (method === 'GET') return json({ replies: desk.replies });
    const others = desk.replies.filter((reply) => reply.id !== id);
    if (method === 'DELETE') {
      desk.replies = others;
      return new Response(null, { status: 204 });
    }
    const saved = { ...body, id } as CannedReply;
    desk.replies = [...others, saved];
    return json(saved);
  }

  return desk;
}

/** An answer with a body. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

/** A problem from the catalogue. */
export function refusal(code: ErrorCode, commandId?: string): Response {
  const body = problem(code, commandId ? { commandId } : {});
  return json(body, body.status);
}
