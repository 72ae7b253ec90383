import type { Callback } from '../../protocol/index.ts';
import { append, recordOf } from './append.ts';
import { movesOf, type Floor } from './callbackMoves.ts';
import type { CallHistory } from './callHistory.ts';
import { mayPlaceCalls } from './callbackLimits.ts';
import type { DeskPorts } from './deskPorts.ts';
import type { Duty } from './duty.ts';
import type { Reads, Transaction } from './ports.ts';
import { agentsIn } from './presence.ts';
import { dueReminders } from './reminders.ts';

/** While callbacks wait they are looked at at least so often: clocks jump, hours begin. */
const LOOK = 30_000;
/** How long to wait after the storage has failed, and at least between two looks at what would not move. */
const RETRY = 1_000;
/** An agent whose inbox is closed for so long has gone. */
const GONE = 20_000;
/** Counts and small things that have run out are removed so often, when something is written anyway. */
const CLEAN = 3_600_000;
/** Callbacks promised within so long count as under way. */
const SOON = 900_000;

/** Looks after callbacks: what time brings about, and whom they are offered to. */
export interface CallbackDeadlines {
  /** Catches up on what came due while nobody watched, then watches. */
  start(): Promise<void>;
  /** Looks at once: somebody has come, gone or switched. */
  look(): void;
  stop(): void;
}

/** What looking after callbacks works with. */
export interface DeadlineParts {
  readonly ports: Pick<DeskPorts, 'storage' | 'clock' | 'random' | 'config' | 'connected'>;
  readonly duty: Duty;
  readonly history: CallHistory;
  onError(error: unknown): void;
  /** Slots whose visitors are to be reminded now; told again until `callback.reminded` is stored. */
  onReminder?(due: readonly Callback[]): void;
  /** Calls may no longer be placed, or may again: somebody should know. */
  onStopped?(stopped: boolean): void;
}

/**
 * Watches over callbacks that are under way. The moments are in the storage, so a restart loses none; each fires once,
 * because the callback's state is looked at again inside the transaction that changes it.
 */
export function createCallbackDeadlines(parts: DeadlineParts): CallbackDeadlines {
  const { ports, duty, history, onError } = parts;
  const { storage, clock, config, connected } = ports;
  const goneSince = new Map<string, number>();
  const came = new Map<string, number>();
  let cancelTimer: () => void = () => {};
  let unwatch: () => void = () => {};
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;
  let noCalls = false;
  let cleanedAt = 0;

  async function floorOf(reads: Reads): Promise<Floor> {
    const now = clock.now();
    const present = agentsIn(await reads.agents(), connected.agents());
    return {
      now,
      config,
      duty,
      history,
      present,
      isGone: (id) => now - (goneSince.get(id) ?? now) >= GONE,
      cameAt: (id) => came.get(id) ?? 0,
      stopped: !(await mayPlaceCalls(reads, config, now)),
    };
  }

  async function notePeople(): Promise<void> {
    const now = clock.now();
    const [online, agents] = [connected.agents(), await storage.reads.agents()];
    const present = new Set(agentsIn(agents, online).map(({ id }) => id));
    for (const { id } of agents) {
      if (online.has(id)) goneSince.delete(id);
      else if (!goneSince.has(id)) goneSince.set(id, now);
      if (!present.has(id)) came.delete(id);
      else if (!came.has(id)) {
        came.set(id, now);
        history.heard(id);
      }
    }
  }

  /** When it is time to give back what agents hold who have left. */
  async function leavings(): Promise<number[]> {
    const now = clock.now();
    const open = await storage.reads.openCallbacks(now + SOON);
    return open.flatMap(({ callback: { state, agent } }) => {
      const since = state === 'claimed' && agent ? goneSince.get(agent.id) : undefined;
      return since !== undefined && since + GONE > now ? [since + GONE] : [];
    });
  }

  /** Moves what is to move; without a transaction it only says whether anything would. */
  async function moveAll(reads: Reads, transaction?: Transaction): Promise<boolean> {
    const floor = await floorOf(reads);
    if (transaction && floor.now - cleanedAt >= CLEAN) {
      cleanedAt = floor.now;
      await transaction.removeExpired(floor.now);
    }
    const due = await reads.dueCallbacks(floor.now);
    const records = new Map((await reads.openCallbacks(floor.now + SOON)).map((one) => [one.callback.id, one]));
    for (const record of due) records.set(record.callback.id, record);
    const open = new Map([...records].map(([id, { callback }]) => [id, callback]));
    for (const record of records.values()) {
      const conversation = await reads.conversation(record.callback.conversationId);
      // Its visitor has been erased meanwhile.
      if (!conversation) continue;
      const facts = movesOf(record.callback, conversation, floor, [...open.values()]);
      const late = due.includes(record);
      if (facts.length === 0 && !late) continue;
      if (!transaction) return true;
      if (facts.length === 0) await transaction.putCallback(recordOf(record.callback, record.visitorId, ports));
      else {
        const { conversationId } = record.callback;
        const news = facts.map((fact) => ({ conversationId, ...fact }) as Parameters<typeof append>[3][number]);
        const { summary } = await append(transaction, ports, conversation, news);
        open.set(record.callback.id, summary.callbacks.find(({ id }) => id === record.callback.id)!);
      }
    }
    return false;
  }

  async function watchBudget(): Promise<void> {
    const now = !(await mayPlaceCalls(storage.reads, config, clock.now()));
    if (now !== noCalls) parts.onStopped?.(now);
    noCalls = now;
  }

  async function pass(): Promise<void> {
    await watchBudget();
    await notePeople();
    if (await moveAll(storage.reads)) await storage.write((transaction) => moveAll(transaction, transaction));
    const reminders = await dueReminders(storage.reads, config, clock.now());
    if (reminders.length > 0 && !stopped) parts.onReminder?.(reminders);
    await arm();
  }

  async function arm(): Promise<void> {
    const next = await storage.reads.nextDue();
    const moments = [...(next === undefined ? [] : [next]), ...(await leavings())];
    cancelTimer();
    if (stopped || moments.length === 0) return;
    const wait = Math.min(...moments) - clock.now();
    const late = noCalls ? LOOK : RETRY;
    cancelTimer = clock.after(wait > 0 ? Math.min(LOOK, wait) : late, look);
  }

  async function run(): Promise<void> {
    while (again && !stopped) {
      again = false;
      try {
        await pass();
      } catch (error) {
        if (stopped) return;
        onError(error);
        cancelTimer();
        cancelTimer = clock.after(RETRY, look);
        return;
      }
    }
  }

  function wake(): Promise<void> {
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  function look(): void {
    if (!stopped) void wake();
  }

  return {
    look,
    async start() {
      await history.start(storage.reads, clock.now());
      unwatch = storage.onCommit((logged) => {
        const events = logged.map(({ event }) => event);
        history.note(events);
        if (events.some(({ type }) => type.startsWith('callback.'))) look();
      });
      return wake();
    },
    stop() {
      stopped = true;
      unwatch();
      cancelTimer();
    },
  };
}
