import { LIMITS } from '../protocol/limits.ts';
import { newId } from '../protocol/ids.ts';
import type {
  AgentProfile,
  BatchAnswer,
  Command,
  Event,
  EventsAnswer,
  Presence,
  Problem,
  Refusal,
  SignalFrame,
} from '../protocol/index.ts';
import type { Sent } from './client.ts';
import { ask, type Answer } from './http.ts';
import { openLine, type Line } from './line.ts';
import { createOutbox } from './outbox.ts';
import type { ClientStore, Clock, Fetch, Random, Tabs, Wake } from './ports.ts';
import type { Frame } from './sse.ts';
import type { Connection } from './state.ts';
import { createStateBox } from './stateBox.ts';

/** Milliseconds between two "is typing" signals. */
const TYPING_EVERY_MS = 3_000;
/** Milliseconds a missing event is waited for before it is asked for. */
const GAP_MS = 700;
/** Milliseconds after which a tab that does not lead knows that another one does. */
const FOLLOW_MS = 400;
/** Milliseconds between two looks at whether the leading tab is alive. */
const WATCH_MS = 5_000;

/** What every client needs from the outside. */
export interface ReaderPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  readonly store: ClientStore;
  readonly tabs: Tabs;
  readonly wake?: Wake;
}

/** What differs between a visitor's and an agent's reader. */
export interface ReaderRole {
  /** Base address of the role's routes, without a slash at the end: `https://desk.example/v1`. */
  readonly base: string;
  /** Headers and credentials of each request as they are now. */
  authorise(): { headers: Record<string, string>; credentials: RequestCredentials };
  /** A batch was accepted. */
  onAnswer(answer: BatchAnswer): void;
  onTokenLost(problem: Problem): Promise<boolean>;
  onRefused(refusal: Refusal): void;
  /** The log could not be resumed: read everything anew. Without it, events are read from the beginning. */
  onReset?(): Promise<void>;
  /** Events came for a conversation nothing is known of. */
  onUnknown?(): void;
  /** A message of another tab that is not about the log. */
  onTabMessage?(message: Readonly<Record<string, unknown>>): void;
}

/** What the tab that leads tells the others. */
interface TabMessage {
  readonly frame?: Frame;
  readonly events?: readonly Event[];
  readonly alive?: boolean;
  readonly connection?: Connection;
}

/** The part that visitor's and agent's clients share: state, outbox, line, signals and tabs in one. */
export type Reader = ReturnType<typeof createReader>;

/** Makes a reader. Nothing is sent before `connect` or the first command. */
export function createReader(ports: ReaderPorts, role: ReaderRole) {
  const { clock, random, store, tabs } = ports;
  const box = createStateBox();
  let line: Line | undefined;
  /** True while events are wanted; the line is then this tab's own or that of the tab that leads. */
  let wanted = false;
  let leading: AbortSignal | undefined;
  let stopped = false;
  let lastLife = clock.now();
  let lastAlivePost = 0;
  /** Live events held back while everything is read anew. */
  let held: Event[] | undefined;
  let catching: Promise<boolean> | undefined;
  let cancelGap: (() => void) | undefined;
  let cancelWatch: (() => void) | undefined;
  let sleep: (() => void) | undefined;
  const typingSent = new Map<string, number>();
  const typingTimers = new Map<string, () => void>();

  const outbox = createOutbox({
    box,
    clock,
    random,
    post: postBatch,
    onAnswer(answer) {
      role.onAnswer(answer);
      hearTime(answer.serverTime);
      takeEvents(answer.events);
      if (answer.events.length > 0) tabs.post({ events: answer.events });
    },
    onTokenLost: role.onTokenLost,
    onTaken: () => setConnection('posting'),
    onReached(reached) {
      // While there is a line it tells how things stand.
      if (line || wanted) return;
      if (!reached) setConnection('offline');
      else if (box.get().connection === 'offline') setConnection('idle');
    },
    keep: (entries) => store.putOutbox(entries),
    unkeep: (ids) => store.removeOutbox(ids),
  });

  function request(path: string, init: RequestInit & { json?: unknown } = {}): Promise<Answer> {
    const { headers, credentials } = role.authorise();
    const { json, ...rest } = init;
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const type: Record<string, string> = json === undefined ? {} : { 'Content-Type': 'application/json' };
    return ask(ports.fetch, role.base + path, { credentials, ...rest, ...body, headers: { ...type, ...headers } });
  }

  function postBatch(commands: readonly Command[]): Promise<Answer> {
    return request('/commands', { method: 'POST', json: { commands } });
  }

  function hearTime(serverTime: string | undefined): void {
    const time = Date.parse(serverTime ?? '');
    if (Number.isFinite(time)) box.apply({ type: 'clock', offset: time - clock.now() });
  }

  /** Takes events into the state and onto the device. `cursor` only when they are the log without a gap. */
  function takeEvents(events: readonly Event[], cursor?: string): void {
    const before = box.get();
    box.apply({ type: 'events', events, ...(cursor ? { cursor } : {}) });
    outbox.settle(events);
    const mine = new Set(before.outbox.map((entry) => entry.command.id));
    const arrived = events.flatMap(({ commandId }) => (commandId && mine.has(commandId) ? [commandId] : []));
    if (arrived.length > 0) void store.removeOutbox(arrived);
    if (events.length > 0 || cursor) void store.putEvents(events, cursor);
    if (role.onUnknown && events.some((event) => !box.get().conversations.has(event.conversationId))) role.onUnknown();
    if (hasGap()) {
      cancelGap?.();
      cancelGap = clock.after(GAP_MS, () => {
        if (hasGap()) void catchUp();
      });
    }
  }

  function hasGap(): boolean {
    for (const conversation of box.get().conversations.values()) if (conversation.early.length > 0) return true;
    return false;
  }

  /** Reads everything after the cursor. One reading is under way at a time; who asks meanwhile waits for it. */
  function catchUp(): Promise<boolean> {
    catching ??= readAll().finally(() => {
      catching = undefined;
    });
    return catching;
  }

  async function readAll(): Promise<boolean> {
    for (;;) {
      const { cursor } = box.get();
      const answer = await request(`/events${cursor ? `?since=${encodeURIComponent(cursor)}` : ''}`);
      if (stopped || answer.kind !== 'json') return false;
      const body = answer.body as EventsAnswer;
      if (!Array.isArray(body.events)) return false;
      hearTime(body.serverTime);
      if (body.reset) await forgetEvents();
      takeEvents(body.events, body.cursor);
      if (!body.more) return true;
    }
  }

  async function forgetEvents(): Promise<void> {
    box.apply({ type: 'reset' });
    await store.resetEvents();
  }

  async function startAnew(): Promise<void> {
    held = [];
    await forgetEvents();
    if (role.onReset) await role.onReset();
    else await catchUp();
    const late = held;
    held = undefined;
    takeEvents(late);
  }

  function takeFrame(frame: Frame): void {
    const data = readData(frame.data);
    if (data === undefined) return;
    switch (frame.event) {
      case 'event':
        if (held) held.push(data as Event);
        else takeEvents([data as Event], frame.id || undefined);
        return;
      case 'signal':
        takeSignal(data as SignalFrame);
        return;
      case 'presence':
        box.apply({ type: 'presence', presence: data as Presence });
        return;
      case 'agents':
        box.apply({ type: 'agents', agents: data as AgentProfile[] });
        return;
      case 'hello':
        hearTime((data as { serverTime?: string }).serverTime);
        outbox.flush();
        return;
      case 'reset':
        void startAnew();
        return;
    }
  }

  function takeSignal(signal: SignalFrame): void {
    const { conversationId, author } = signal;
    typingTimers.get(conversationId)?.();
    if (!signal.typing) {
      box.apply({ type: 'typing', conversationId });
      return;
    }
    box.apply({ type: 'typing', conversationId, typing: { author, until: clock.now() + LIMITS.typingMs } });
    typingTimers.set(
      conversationId,
      clock.after(LIMITS.typingMs, () => box.apply({ type: 'typing', conversationId })),
    );
  }

  function live(): void {
    lastLife = clock.now();
    if (lastLife - lastAlivePost < WATCH_MS) return;
    lastAlivePost = lastLife;
    tabs.post({ alive: true });
  }

  function setConnection(connection: Connection): void {
    box.apply({ type: 'connection', connection });
  }

  function lead(signal: AbortSignal): void {
    leading = signal;
    signal.addEventListener('abort', () => {
      leading = undefined;
      closeLine();
      lastLife = clock.now();
      if (wanted && !stopped) watchLeader();
    });
    openOwnLine();
  }

  function closeLine(): void {
    line?.stop();
    line = undefined;
  }

  function openOwnLine(): void {
    if (stopped || line || !wanted || !leading) return;
    line = openLine({
      fetch: ports.fetch,
      clock,
      random,
      streamRequest() {
        const { cursor } = box.get();
        return {
          url: `${role.base}/stream${cursor ? `?since=${encodeURIComponent(cursor)}` : ''}`,
          ...role.authorise(),
        };
      },
      onFrame(frame) {
        takeFrame(frame);
        tabs.post({ frame });
      },
      onLife: live,
      onConnection(connection) {
        setConnection(connection);
        tabs.post({ connection });
      },
      catchUp,
      onRefused(refusal) {
        setConnection('offline');
        role.onRefused(refusal);
      },
    });
  }

  /** A tab that does not lead mirrors the one that does, and takes its place when it has gone silent. */
  function watchLeader(): void {
    cancelWatch = clock.after(WATCH_MS, () => {
      if (line || stopped || !wanted) return;
      if (clock.now() - lastLife > LIMITS.streamDeadMs) tabs.takeOver();
      watchLeader();
    });
  }

  function follow(): void {
    if (line || stopped || !wanted) return;
    void catchUp().then((reached) => {
      if (reached && !line && wanted) setConnection('live');
    });
    watchLeader();
  }

  tabs.listen((message) => {
    if (stopped || typeof message !== 'object' || message === null) return;
    const { frame, events, alive, connection } = message as TabMessage;
    lastLife = clock.now();
    if (!line && wanted && connection) setConnection(connection);
    if (!line && wanted && (frame || alive)) setConnection('live');
    if (frame) takeFrame(frame);
    if (events) takeEvents(events);
    role.onTabMessage?.(message as Record<string, unknown>);
  });

  function look(): void {
    line?.wake();
    outbox.flush();
    if (wanted && !line) void catchUp();
  }

  return {
    box,
    outbox,
    request,
    catchUp,
    takeEvents,
    hearTime,
    /** Opens the line, or mirrors the tab that has it. */
    connect(): void {
      if (wanted || stopped) return;
      wanted = true;
      if (!sleep) {
        sleep = ports.wake?.(look) ?? (() => undefined);
        tabs.lead(lead);
      } else {
        openOwnLine();
      }
      clock.after(FOLLOW_MS, follow);
    },
    /** Closes the line until the next `connect`. */
    disconnect(): void {
      wanted = false;
      closeLine();
      cancelWatch?.();
      setConnection('idle');
    },
    push(command: Command): Sent {
      return { id: command.id, conversationId: command.conversationId, done: outbox.push(command) };
    },
    newId: () => newId({ now: clock.now, random }),
    serverNow: () => clock.now() + box.get().clockOffset,
    typing(conversationId: string, typing: boolean): void {
      const last = typingSent.get(conversationId) ?? 0;
      if (typing && clock.now() - last < TYPING_EVERY_MS) return;
      if (!typing && last === 0) return;
      typingSent.set(conversationId, typing ? clock.now() : 0);
      if (box.get().connection === 'live') {
        void request('/signals', { method: 'POST', json: { type: 'typing', conversationId, typing } });
      }
    },
    stop(): void {
      stopped = true;
      line?.stop();
      outbox.stop();
      cancelGap?.();
      cancelWatch?.();
      for (const cancel of typingTimers.values()) cancel();
      sleep?.();
      tabs.close();
    },
  };
}

function readData(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
