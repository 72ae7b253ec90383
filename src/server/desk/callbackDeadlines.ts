import { append } from './append.ts';
import type { DeskPorts } from './deskPorts.ts';
import type { CallbackRecord, Transaction } from './ports.ts';
import { DESK } from './situation.ts';

/** Timers of most systems count no further than 2^31 ms; looking again once a day is soon enough. */
const LONGEST_WAIT = 86_400_000;
/** How long to wait after the storage has failed. */
const RETRY = 1_000;

/** Marks callbacks as missed when their time is up. */
export interface CallbackDeadlines {
  /** Catches up on what came due while nobody watched, then watches. */
  start(): Promise<void>;
  stop(): void;
}

/**
 * Watches the moments at which unclaimed callbacks count as missed. The moments are in the storage, so a restart loses
 * none; each fires once, because the callback's state is looked at again inside the transaction that changes it.
 */
export function createCallbackDeadlines(
  ports: Pick<DeskPorts, 'storage' | 'clock' | 'random' | 'config'>,
  onError: (error: unknown) => void,
): CallbackDeadlines {
  const { storage, clock } = ports;
  let cancelTimer: () => void = () => {};
  let unwatch: () => void = () => {};
  let stopped = false;

  async function fire(): Promise<void> {
    const due = await storage.reads.dueCallbacks(clock.now());
    if (due.length > 0) {
      await storage.write(async (transaction) => {
        for (const record of due) await miss(transaction, ports, record);
      });
    }
    await arm();
  }

  async function arm(): Promise<void> {
    const next = await storage.reads.nextDue();
    cancelTimer();
    if (stopped || next === undefined) return;
    cancelTimer = clock.after(Math.min(LONGEST_WAIT, Math.max(0, next - clock.now())), () => run(fire));
  }

  function run(step: () => Promise<void>): Promise<void> {
    return step().catch((error: unknown) => {
      if (stopped) return;
      onError(error);
      cancelTimer = clock.after(RETRY, () => run(fire));
    });
  }

  return {
    start() {
      unwatch = storage.onCommit((events) => {
        if (events.some(({ event }) => event.type.startsWith('callback.'))) void run(arm);
      });
      return run(fire);
    },
    stop() {
      stopped = true;
      unwatch();
      cancelTimer();
    },
  };
}

async function miss(
  transaction: Transaction,
  { clock, random, config }: Pick<DeskPorts, 'clock' | 'random' | 'config'>,
  { callback: { id, conversationId } }: CallbackRecord,
): Promise<void> {
  const conversation = await transaction.conversation(conversationId);
  const still = (await transaction.dueCallbacks(clock.now())).some(({ callback }) => callback.id === id);
  if (!conversation || !still) return;
  const { promiseSeconds } = config.callback;
  await append(transaction, { clock, random, promiseSeconds }, conversation, [
    { type: 'callback.missed_by_agent', conversationId, author: DESK, data: { callbackId: id } },
  ]);
}
