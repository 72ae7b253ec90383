import type { Event, Presence, SignalFrame } from '../protocol/index.ts';
import type { Line } from './line.ts';
import type { Log } from './log.ts';
import type { Clock, Tabs } from './ports.ts';
import type { Frame } from './sse.ts';
import type { Connection } from './state.ts';
import type { Timing } from './timing.ts';

/** What tabs tell one another. `connection` is said by the tab that leads only. */
interface TabMessage {
  readonly frame?: Frame;
  /** Events that follow the cursor `after`, up to `cursor`; without `cursor` they are not the whole log. */
  readonly events?: readonly Event[];
  readonly after?: string;
  readonly cursor?: string;
  readonly connection?: Connection;
  readonly presence?: Presence;
  /** What was signalled before a tab has come. */
  readonly signals?: readonly SignalFrame[];
  /** How does the line stand? */
  readonly ask?: true;
}

/** What the mirror needs around it. */
export interface MirrorPorts {
  readonly clock: Clock;
  readonly timing: Timing;
  readonly tabs: Tabs;
  readonly log: Pick<Log, 'take' | 'takeAfter' | 'catchUp'>;
  /** Opens a line of this tab's own. */
  open(): Line;
  /** How this tab's own line stands. */
  connection(): Connection;
  presence(): Presence | undefined;
  /** What a tab that has just come is to know of earlier signals. */
  remembered(): readonly SignalFrame[];
  onConnection(connection: Connection): void;
  onPresence(presence: Presence): void;
  onFrame(frame: Frame): void;
  /** A message that is not about the log. */
  onMessage(message: Readonly<Record<string, unknown>>): void;
}

/** One line for all tabs of a browser: the tab that leads has it, the others hear what it hears. */
export interface Mirror {
  /** This tab's own line, when it leads. */
  line(): Line | undefined;
  /** Opens the line, or mirrors the tab that has it. */
  connect(): void;
  /** Wants no line until the next `connect`. */
  disconnect(): void;
  /** Asks the tab that leads how things stand. */
  ask(): void;
  tell(message: TabMessage): void;
  /** The line has given a sign of life. */
  alive(): void;
  stop(): void;
}

/** Makes the mirror of one tab. It asks for the lead at the first `connect`. */
export function createMirror(ports: MirrorPorts): Mirror {
  const { clock, timing, tabs } = ports;
  let line: Line | undefined;
  let wanted = false;
  let stopped = false;
  let asked = false;
  let leading: AbortSignal | undefined;
  let lastWord = clock.now();
  let lastOwnWord = 0;
  let cancelWatch: (() => void) | undefined;

  function lead(signal: AbortSignal): void {
    leading = signal;
    signal.addEventListener('abort', () => {
      if (leading !== signal) return;
      leading = undefined;
      close();
      if (wanted && !stopped) watch();
    });
    openOwn();
  }

  function openOwn(): void {
    if (stopped || line || !wanted || !leading) return;
    line = ports.open();
  }

  function close(): void {
    line?.stop();
    line = undefined;
    lastWord = clock.now();
  }

  /** Takes the place of a tab that leads and says nothing: frozen, it keeps its lock. */
  function watch(): void {
    cancelWatch?.();
    const began = clock.now();
    cancelWatch = clock.after(timing.watchMs, () => {
      if (line || stopped || !wanted) return;
      const now = clock.now();
      // This tab was frozen itself, or the clock was set: what is old says nothing.
      const slept = now - began > 3 * timing.watchMs || lastWord > now;
      if (slept) lastWord = now;
      else if (now - lastWord > timing.leaderDeadMs) {
        lastWord = now;
        tabs.takeOver();
      }
      watch();
    });
  }

  function follow(): void {
    if (line || stopped || !wanted) return;
    void ports.log.catchUp().then((reached) => {
      if (reached && !line && wanted && ports.connection() === 'idle') ports.onConnection('live');
    });
    watch();
  }

  function sayAlive(): void {
    lastOwnWord = clock.now();
    const presence = ports.presence();
    tabs.post({ connection: ports.connection(), ...(presence ? { presence } : {}) });
  }

  function hear(message: TabMessage): void {
    const { frame, events, after, cursor, connection, presence } = message;
    if (message.ask && line) {
      sayAlive();
      tabs.post({ signals: ports.remembered() });
    }
    for (const signal of message.signals ?? []) ports.onFrame(frameOf(signal));
    if (connection || frame) lastWord = clock.now();
    if (!line && wanted && connection) ports.onConnection(connection);
    if (!line && wanted && presence) ports.onPresence(presence);
    if (frame) ports.onFrame(frame);
    if (!events) return;
    if (cursor) ports.log.takeAfter(events, after, cursor);
    else ports.log.take(events);
  }

  tabs.listen((message) => {
    if (stopped || typeof message !== 'object' || message === null) return;
    hear(message as TabMessage);
    ports.onMessage(message as Record<string, unknown>);
  });

  return {
    line: () => line,
    connect() {
      if (wanted || stopped) return;
      wanted = true;
      lastWord = clock.now();
      if (asked) openOwn();
      else tabs.lead(lead);
      asked = true;
      if (!line) tabs.post({ ask: true });
      clock.after(timing.followMs, follow);
    },
    disconnect() {
      wanted = false;
      close();
      cancelWatch?.();
    },
    ask: () => tabs.post({ ask: true }),
    tell: (message) => tabs.post(message),
    alive() {
      if (Math.abs(clock.now() - lastOwnWord) >= timing.watchMs) sayAlive();
    },
    stop() {
      stopped = true;
      line?.stop();
      cancelWatch?.();
      tabs.close();
    },
  };
}

function frameOf(signal: SignalFrame): Frame {
  return { event: 'signal', data: JSON.stringify(signal), id: '' };
}
