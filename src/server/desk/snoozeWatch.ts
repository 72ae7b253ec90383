import { append } from './append.ts';
import type { DeskPorts } from './deskPorts.ts';
import { DESK } from './situation.ts';

/** Timers of most systems count no further than 2^31 ms; looking again once a day is soon enough. */
const LONGEST_WAIT = 86_400_000;
/** How long to wait after the storage has failed. */
const RETRY = 1_000;

/** Takes back conversations that were put aside, when their time has come. */
export interface SnoozeWatch {
  /** Catches up on what came due while nobody watched, then watches. */
  start(): Promise<void>;
  stop(): void;
}

/** Watches until when conversations are put aside. The moments are in the storage, so a restart loses none. */
export function createSnoozeWatch(
  ports: Pick<DeskPorts, 'storage' | 'clock' | 'random' | 'config'>,
  onError: (error: unknown) => void,
): SnoozeWatch {
  const { storage, clock } = ports;
  let cancelTimer: () => void = () => {};
  let unwatch: () => void = () => {};
  let stopped = false;

  async function wake(): Promise<void> {
    const due = await storage.reads.dueSnoozes(clock.now());
    if (due.length > 0) {
      await storage.write(async (transaction) => {
        // Looked at again inside the transaction: it may have been taken back meanwhile.
        for (const conversation of await transaction.dueSnoozes(clock.now())) {
          const fact = { type: 'conversation.woken', conversationId: conversation.id, author: DESK, data: {} } as const;
          await append(transaction, ports, conversation, [fact]);
        }
      });
    }
    await arm();
  }

  async function arm(): Promise<void> {
    const next = await storage.reads.nextSnooze();
    cancelTimer();
    if (stopped || next === undefined) return;
    cancelTimer = clock.after(Math.min(LONGEST_WAIT, Math.max(0, next - clock.now())), () => run(wake));
  }

  function run(step: () => Promise<void>): Promise<void> {
    return step().catch((error: unknown) => {
      if (stopped) return;
      onError(error);
      cancelTimer = clock.after(RETRY, () => run(wake));
    });
  }

  return {
    start() {
      unwatch = storage.onCommit((events) => {
        if (events.some(({ event }) => event.type === 'conversation.snoozed')) void run(arm);
      });
      return run(wake);
    },
    stop() {
      stopped = true;
      unwatch();
      cancelTimer();
    },
  };
}
