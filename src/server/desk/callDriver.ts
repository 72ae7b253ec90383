import type { CallsParts } from './calls.ts';
import { orderOf } from './callOrders.ts';
import type { CallRecord } from './callRecords.ts';
import { hasAnswered, isOpen, type CallInput } from './callSteps.ts';
import type { LegOrder, Party } from './telephony.ts';

/** Carries out what calls ask of the telephone system. */
export interface CallDriver {
  /** Orders whatever a call still lacks. */
  drive(callId: string): void;
  /** After a start: finds out how calls stand that were under way, before anything is ordered. */
  catchUp(calls: readonly CallRecord[]): Promise<void>;
  stop(): void;
}

/** Milliseconds between two looks at how a call stands: events may be lost. */
const LOOK_EVERY = 5_000;
/** Milliseconds after which a leg the system does not know has never come about. */
const KNOWN_AFTER = 15_000;
/** Milliseconds before a refused hanging up is tried again, at first and at most. */
const AGAIN = { first: 500, most: 10_000 } as const;
/** Milliseconds within which an order may still be heard of that nobody has confirmed. */
const COMES_WITHIN = 60_000;
const PARTIES: readonly Party[] = ['agent', 'visitor'];

/**
 * Makes a driver. One order of a call is under way at a time; each bears a key, so that giving it twice is harmless. An
 * order that fails is given once more, then the system is asked what it knows, and only then the call has failed.
 */
export function createCallDriver(
  { config, storage, clock, telephony, say, onError }: CallsParts,
  feed: (callId: string, ...inputs: CallInput[]) => Promise<void>,
): CallDriver {
  const began = clock.now();
  const driving = new Map<string, { again: boolean }>();
  const timers = new Map<string, () => void>();
  const failures = new Map<string, number>();
  let stopped = false;

  function drive(callId: string): void {
    const current = driving.get(callId);
    if (current) {
      current.again = true;
      return;
    }
    const mine = { again: true };
    driving.set(callId, mine);
    void (async () => {
      try {
        while (mine.again && !stopped) {
          mine.again = false;
          await work(callId);
        }
      } catch (error) {
        if (!stopped) onError(error);
      } finally {
        driving.delete(callId);
      }
    })();
  }

  async function work(callId: string): Promise<void> {
    for (;;) {
      const call = await storage.reads.call(callId);
      if (stopped || !call?.live) return forget(callId);
      const leg = PARTIES.find((party) => call[party] && !call[party].taken);
      if (call.over) {
        if (call.hungUp || !(await hangUp(call))) return arm(call);
      } else if (leg) await place(call, leg);
      else if (call.bridge === 'wanted') await join(call);
      else return arm(call);
    }
  }

  async function place(call: CallRecord, party: Party): Promise<void> {
    const early = call[party]!.orderedAt < began;
    const order = await orderFor(call, party, early);
    if (!order) return feed(call.id, { kind: 'refused', party });
    const key = `${call.id}:${party}`;
    const accepted = await twice((again) => telephony.place(again ? { ...order, again: true } : order, key));
    if (accepted) return feed(call.id, { kind: 'taken', party });
    const known = await ask(call);
    if (known) await feed(call.id, ...known);
    await feed(call.id, { kind: 'refused', party });
  }

  async function join(call: CallRecord): Promise<void> {
    if (await twice(() => telephony.bridge(call.id, `${call.id}:bridge`))) return feed(call.id, { kind: 'joined' });
    const known = await ask(call);
    if (known) await feed(call.id, ...known);
    await feed(call.id, { kind: 'not_joined' });
  }

  /** True when the system has taken the order. */
  async function hangUp(call: CallRecord): Promise<boolean> {
    const failed = failures.get(call.id) ?? 0;
    try {
      await telephony.hangup(call.id, undefined, `${call.id}:hangup:${clock.now()}`);
    } catch (error) {
      onError(error);
      failures.set(call.id, failed + 1);
      return false;
    }
    failures.delete(call.id);
    await storage.write(async (transaction) => {
      const now = await transaction.call(call.id);
      if (now?.live) await transaction.putCall({ ...now, hungUp: true });
    });
    return true;
  }

  async function twice(order: (again: boolean) => Promise<void>): Promise<boolean> {
    for (const again of [false, true]) {
      try {
        await order(again);
        return true;
      } catch (error) {
        if (!stopped) onError(error);
      }
    }
    return false;
  }

  /** What the system tells of a call; absent when it tells nothing. */
  async function ask(call: CallRecord): Promise<CallInput[] | undefined> {
    try {
      const orders = await Promise.all(PARTIES.map((party) => (call[party] ? orderFor(call, party, true) : undefined)));
      const known = await telephony.legs(
        call.id,
        orders.filter((order): order is LegOrder => order !== undefined),
      );
      const early = call.startedAt < began;
      const lost = PARTIES.filter((party) => {
        const leg = call[party];
        if (!leg || !isOpen(leg) || known.some((event) => event.party === party)) return false;
        const age = clock.now() - leg.orderedAt;
        if (!leg.taken) return call.over !== undefined && age >= COMES_WITHIN;
        return early || call.over !== undefined || age >= KNOWN_AFTER;
      });
      return [
        ...known.map((event) => ({ kind: 'told', event }) as const),
        ...lost.map((party) => ({ kind: 'gone', party }) as const),
      ];
    } catch (error) {
      if (!stopped) onError(error);
      return undefined;
    }
  }

  async function orderFor(call: CallRecord, party: Party, again: boolean): Promise<LegOrder | undefined> {
    const conversation = await storage.reads.conversation(call.conversationId);
    const callback = conversation?.callbacks.find(({ id }) => id === call.callbackId);
    const agent = await storage.reads.agent(call.agentId);
    return callback && agent ? orderOf(call, party, { config, callback, agent, say }, again) : undefined;
  }

  /** Looks at a call after a while, or when its time is up. */
  function arm(call: CallRecord): void {
    if (stopped) return;
    timers.get(call.id)?.();
    const failed = failures.get(call.id);
    const now = clock.now();
    const waits = deadlines(call).map(({ at }) => at - now);
    const pause = failed === undefined ? LOOK_EVERY : Math.min(AGAIN.most, AGAIN.first * 2 ** failed);
    const wait = Math.max(0, Math.min(pause, ...waits));
    timers.set(
      call.id,
      clock.after(wait, () => void look(call.id).catch((error: unknown) => !stopped && onError(error))),
    );
  }

  async function look(callId: string): Promise<void> {
    const call = await storage.reads.call(callId);
    if (stopped || !call?.live) return forget(callId);
    const known = await ask(call);
    if (known) await feed(callId, ...known);
    const after = await storage.reads.call(callId);
    if (stopped || !after?.live) return forget(callId);
    // What was ended and is heard of still is ended once more.
    if (after.hungUp && known) await hangUpAgain(callId);
    const due = deadlines(after).filter(({ at }) => at <= clock.now());
    if (due.length > 0) await feed(callId, ...due.map(({ input }) => input));
    drive(callId);
  }

  function hangUpAgain(callId: string): Promise<void> {
    return storage.write(async (transaction) => {
      const call = await transaction.call(callId);
      if (!call?.live) return;
      const { hungUp: _, ...rest } = call;
      await transaction.putCall(rest);
    });
  }

  function deadlines(call: CallRecord): { at: number; input: CallInput }[] {
    if (call.over) return [];
    const ringing = PARTIES.filter((party) => isOpen(call[party]) && !hasAnswered(call[party])).map((party) => {
      const { orderedAt, ringSeconds } = call[party]!;
      return { at: orderedAt + ringSeconds * 1000, input: { kind: 'silent', party } as CallInput };
    });
    const talk =
      call.bridgedAt === undefined
        ? []
        : [
            {
              at: call.bridgedAt + config.callback.limits.callMinutes * 60_000,
              input: { kind: 'too_long' } as CallInput,
            },
          ];
    return [...ringing, ...talk];
  }

  function forget(callId: string): void {
    timers.get(callId)?.();
    timers.delete(callId);
    failures.delete(callId);
  }

  return {
    drive,
    async catchUp(calls) {
      await Promise.all(calls.map(({ id }) => look(id)));
    },
    stop() {
      stopped = true;
      for (const cancel of timers.values()) cancel();
    },
  };
}
