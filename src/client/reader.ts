import { newId } from '../protocol/ids.ts';
import type {
  AgentProfile,
  BatchAnswer,
  Command,
  Event,
  Presence,
  Problem,
  Refusal,
  SignalFrame,
} from '../protocol/index.ts';
import type { BaseClient, Sent } from './client.ts';
import { createHistory } from './history.ts';
import { createLinks } from './createLinks.ts';
import { createUploads } from './createUploads.ts';
import type { Answer } from './http.ts';
import { openLine } from './line.ts';
import { createLog } from './log.ts';
import { createMirror } from './mirror.ts';
import { createOrphanage } from './orphans.ts';
import { createOutbox, type PostAnswer } from './outbox.ts';
import { createFetchPost, type PostFile } from './postFile.ts';
import type { ClientStore, Clock, Fetch, Random, Tabs, Wake } from './ports.ts';
import type { Frame } from './sse.ts';
import type { Connection } from './state.ts';
import { createStateBox } from './stateBox.ts';
import { TIMING, type Timing } from './timing.ts';
import { createRequests } from './requests.ts';
import { createSignals } from './signals.ts';

/** What every client needs from the outside. */
export interface ReaderPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  readonly store: ClientStore;
  readonly tabs: Tabs;
  readonly wake?: Wake;
  /** Posts files; default by `fetch`, which does not tell how far it has come. */
  readonly postFile?: PostFile;
  /** Other waiting times than `TIMING`. */
  readonly timing?: Partial<Timing>;
}

/** What differs between a visitor's and an agent's reader. */
export interface ReaderRole {
  /** Base address of the role's routes, without a slash at the end: `https://desk.example/v1`. */
  readonly base: string;
  /** Headers and credentials of each request as they are now. */
  authorise(): { headers: Record<string, string>; credentials: RequestCredentials };
  /** Posts a batch in another way than `postCommands`. */
  post?(commands: readonly Command[]): Promise<PostAnswer>;
  /** A batch was accepted. */
  onAnswer(answer: BatchAnswer): void;
  onTokenLost(problem: Problem): Promise<boolean>;
  onRefused(refusal: Refusal): void;
  /** Where a command belongs whose conversation never began. */
  homeOf?(conversationId: string): string | undefined;
  /** The log could not be resumed: read everything anew. Without it, events are read from the beginning. */
  onReset?(): Promise<void>;
  /** Events came for a conversation nothing is known of. */
  onUnknown?(): void;
  /** What has to be before a file can be sent up, and what to do when the token is refused then: true when it can be tried again. */
  readonly uploads?: { ready(signal: AbortSignal | undefined): Promise<void>; renew(): Promise<boolean> };
  /** The page is shown again, thawed, or online. */
  onWake?(): void;
  /** A message of another tab that is not about the log. */
  onTabMessage?(message: Readonly<Record<string, unknown>>): void;
}

/** The part that visitor's and agent's clients share: state, outbox, line, signals and tabs in one. */
export type Reader = ReturnType<typeof createReader>;

/** Makes a reader. Nothing is sent before `connect` or the first command. */
export function createReader(ports: ReaderPorts, role: ReaderRole) {
  const { clock, random, store, tabs } = ports;
  const timing = { ...TIMING, ...ports.timing };
  const box = createStateBox();
  let stopped = false;
  let wanted = false;
  /** How the line stands, this tab's own or the one it mirrors, and whether posts get through all the same. */
  let lineState: Connection = 'idle';
  let unreached = false;
  let lastId = 0;
  let sleep: (() => void) | undefined;

  const request = createRequests({
    fetch: ports.fetch,
    clock,
    base: role.base,
    answerMs: timing.answerMs,
    authorise: role.authorise,
  });

  const outbox = createOutbox({
    box,
    clock,
    random,
    post: (commands) => role.post?.(commands) ?? postCommands(commands),
    onAnswer(answer) {
      role.onAnswer(answer);
      hearTime(answer.serverTime);
      log.take(answer.events);
      if (answer.events.length > 0) mirror.tell({ events: answer.events });
    },
    onTokenLost: role.onTokenLost,
    homeOf: (conversationId) => role.homeOf?.(conversationId),
    onTaken: () => setLine('posting'),
    onReached(reached, failures) {
      unreached = !reached && (failures > 1 || !wanted);
      if (!wanted && reached && lineState === 'offline') lineState = 'idle';
      showConnection();
    },
    async keep(entries) {
      await store.putOutbox(entries);
      if (box.get().durable !== store.durable) box.apply({ type: 'restored', durable: store.durable });
    },
    unkeep: (ids) => store.removeOutbox(ids),
  });

  const adoptOrphans = createOrphanage({ clock, store, outbox, isStopped: () => stopped });

  const log = createLog({
    box,
    clock,
    random,
    store,
    request,
    hearTime,
    onEvents(events) {
      outbox.settle(events);
      if (role.onUnknown && events.some((event) => !box.get().conversations.has(event.conversationId)))
        role.onUnknown();
    },
    onRead(events, after, cursor) {
      if (mirror.line() && events.length > 0) mirror.tell({ events, cursor, ...(after ? { after } : {}) });
    },
    ...(role.onReset ? { onReset: () => role.onReset!() } : {}),
  });

  const signals = createSignals(box, clock, (signal) => void request('/signals', { method: 'POST', json: signal }));

  const mirror = createMirror({
    clock,
    timing,
    tabs,
    log,
    open: openOwnLine,
    connection: () => lineState,
    presence: () => box.get().presence,
    remembered: () => signals.remembered(),
    onConnection: setLine,
    onPresence: (presence) => box.apply({ type: 'presence', presence }),
    onFrame: takeFrame,
    onMessage: (message) => role.onTabMessage?.(message),
  });

  function postCommands(commands: readonly Command[]): Promise<Answer> {
    return request('/commands', { method: 'POST', json: { commands } });
  }

  function hearTime(serverTime: string | undefined): void {
    const time = Date.parse(serverTime ?? '');
    if (Number.isFinite(time)) box.apply({ type: 'clock', offset: time - clock.now() });
  }

  const serverNow = () => clock.now() + box.get().clockOffset;

  function takeFrame(frame: Frame): void {
    const data = readData(frame.data);
    if (data === undefined) return;
    switch (frame.event) {
      case 'event':
        log.takeLive([data as Event], frame.id || undefined);
        break;
      case 'signal':
        signals.take(data as SignalFrame);
        break;
      case 'presence':
        box.apply({ type: 'presence', presence: data as Presence });
        break;
      case 'agents':
        box.apply({ type: 'agents', agents: data as AgentProfile[] });
        break;
      case 'erased':
        box.apply({ type: 'erased', visitorId: (data as { visitorId: string }).visitorId });
        break;
      case 'hello':
        hearTime((data as { serverTime?: string }).serverTime);
        outbox.flush();
        break;
      case 'reset':
        void log.startAnew();
        break;
    }
  }

  /** Takes in what one read of the stream has brought: events that follow each other at once, and all told once. */
  function takeFrames(frames: readonly Frame[]): void {
    let events: Event[] = [];
    let cursor = '';
    const takeEvents = () => {
      if (events.length === 0) return;
      const after = box.get().cursor;
      log.takeLive(events, cursor || undefined);
      mirror.tell({ events, ...(cursor ? { cursor } : {}), ...(after ? { after } : {}) });
      events = [];
    };
    box.together(() => {
      for (const frame of frames) {
        const event = frame.event === 'event' ? readData(frame.data) : undefined;
        if (event === undefined) {
          takeEvents();
          takeFrame(frame);
          mirror.tell({ frame });
        } else {
          events.push(event as Event);
          cursor = frame.id;
        }
      }
      takeEvents();
    });
  }

  function openOwnLine() {
    return openLine({
      fetch: ports.fetch,
      clock,
      random,
      timing,
      streamRequest() {
        const { cursor } = box.get();
        return {
          url: `${role.base}/stream${cursor ? `?since=${encodeURIComponent(cursor)}` : ''}`,
          ...role.authorise(),
        };
      },
      onFrames: takeFrames,
      onLife() {
        mirror.alive();
        adoptOrphans();
      },
      onConnection(connection) {
        setLine(connection);
        mirror.tell({ connection });
      },
      catchUp: log.catchUp,
      onRefused(refusal) {
        setLine('offline');
        role.onRefused(refusal);
      },
    });
  }

  function setLine(connection: Connection): void {
    lineState = connection;
    showConnection();
  }

  function showConnection(): void {
    const connection = unreached && lineState !== 'posting' ? 'offline' : lineState;
    box.apply({ type: 'connection', connection });
  }

  function look(): void {
    mirror.line()?.wake();
    outbox.flush();
    if (!wanted) return;
    role.onWake?.();
    void log.catchUp();
    adoptOrphans();
    if (!mirror.line()) mirror.ask();
  }

  function push(command: Command): Sent {
    const done = outbox.push(command);
    return { id: command.id, conversationId: command.conversationId, done, kept: outbox.kept() };
  }

  /** By the server's clock, and rising also within a millisecond (RFC 9562, section 6.2). */
  function nextId(): string {
    const now = serverNow();
    // A clock that was set back, or put right by the server's, begins anew.
    lastId = lastId - now < 1_000 ? Math.max(now, lastId + 1) : now;
    return newId({ now: () => lastId, random });
  }

  /** The time of a command, ISO 8601, by the server's clock as far as it is known. */
  const at = () => new Date(serverNow()).toISOString();

  const uploads = createUploads({
    clock,
    random,
    url: `${role.base}/attachments`,
    post: ports.postFile ?? createFetchPost(ports.fetch),
    authorise: role.authorise,
    ready: async (signal) => role.uploads?.ready(signal),
    onTokenLost: async () => role.uploads?.renew() ?? false,
  });

  /** What visitors and agents can do alike. */
  const base: BaseClient = {
    ...uploads,
    links: createLinks({
      clock,
      endpoint: role.base.replace(/\/v1(\/agent)?$/, ''),
      serverNow,
      ask: (ids) => request('/attachments/links', { method: 'POST', json: { ids } }),
    }),
    state: box.get,
    subscribe: box.subscribe,
    serverNow,
    typing: signals.typing,
    loadOlder: createHistory({ box, store, request }),
    drop: outbox.drop,
    retry(id) {
      const entry = box.get().outbox.find((known) => known.command.id === id);
      if (!entry) return;
      outbox.drop(id);
      push({ ...entry.command, id: nextId(), at: at() });
    },
    stop() {
      stopped = true;
      outbox.stop();
      log.stop();
      signals.stop();
      sleep?.();
      mirror.stop();
    },
  };

  return {
    box,
    outbox,
    signals,
    request,
    postCommands,
    catchUp: log.catchUp,
    /** Forgets what was read and reads it again, from the beginning. */
    readAnew: log.startAnew,
    hearTime,
    timing,
    after: clock.after,
    connect(): void {
      if (wanted || stopped) return;
      wanted = true;
      sleep ??= ports.wake?.(look) ?? (() => undefined);
      mirror.connect();
    },
    /** Closes the line until the next `connect`. */
    disconnect(): void {
      wanted = false;
      unreached = false;
      mirror.disconnect();
      setLine('idle');
    },
    push,
    newId: nextId,
    at,
    base,
  };
}

function readData(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
