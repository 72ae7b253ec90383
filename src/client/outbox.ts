import { LIMITS } from '../protocol/limits.ts';
import type { BatchAnswer, Command, Event, Problem } from '../protocol/index.ts';
import { backoffMs } from './backoff.ts';
import type { Outcome } from './client.ts';
import type { Answer } from './http.ts';
import type { Clock, Random } from './ports.ts';
import type { OutboxEntry } from './state.ts';
import type { StateBox } from './stateBox.ts';

/** What the outbox needs around it. */
export interface OutboxPorts {
  readonly box: StateBox;
  readonly clock: Clock;
  readonly random: Random;
  /** Posts one batch. Never rejects. */
  post(commands: readonly Command[]): Promise<Answer>;
  /** A batch was accepted with events. */
  onAnswer(answer: BatchAnswer): void;
  /** The endpoint took a batch but has no events to give. */
  onTaken(): void;
  /** Whether the endpoint answered the latest batch. */
  onReached(reached: boolean): void;
  /** The token is not valid any more. True when the outbox may go on at once (as somebody new). */
  onTokenLost(problem: Problem): Promise<boolean>;
  /** Keeps entries on the device; removes those that are done. */
  keep(entries: readonly OutboxEntry[]): Promise<void>;
  unkeep(ids: readonly string[]): Promise<void>;
}

/** Commands on their way, in the order they were made. */
export interface Outbox {
  /** Queues a command and sends it as soon as those before it are gone. */
  push(command: Command): Promise<Outcome>;
  /** Takes over entries kept from before. */
  restore(entries: readonly OutboxEntry[]): void;
  /** Tries now instead of waiting for the next planned try. */
  flush(): void;
  /** Tells waiting callers of events that came by another way than the answer to the batch. */
  settle(events: readonly Event[]): void;
  drop(id: string): void;
  /** Puts other commands in the place of each still waiting; none gives it up. Callers go on waiting for the last of them. */
  replace(make: (command: Command) => readonly Command[], problem: Problem): void;
  stop(): void;
}

/** Refusals of the sender, not of what was sent. */
const WHO_ARE_YOU: ReadonlySet<string> = new Set(['token_invalid', 'token_missing', 'sign_in_required']);

/** Makes an outbox. One batch is under way at a time; an entry leaves when its event has come back. */
export function createOutbox(ports: OutboxPorts): Outbox {
  const { box, clock, random } = ports;
  const waiting = new Map<string, (outcome: Outcome) => void>();
  let failures = 0;
  let busy = false;
  let stopped = false;
  /** After a refusal that names no command: one at a time, until it is clear which one it is. */
  let oneByOne = false;
  let lastQueuedAt = 0;
  let cancelRetry: (() => void) | undefined;

  async function send(): Promise<void> {
    if (busy || stopped) return;
    const batch = nextBatch(box.get().outbox, oneByOne ? 1 : LIMITS.batchCommands);
    if (batch.length === 0) {
      oneByOne = false;
      return;
    }
    busy = true;
    cancelRetry?.();
    const answer = await ports.post(batch);
    busy = false;
    if (stopped) return;
    if (await handle(batch, answer)) {
      failures = 0;
      ports.onReached(true);
      await send();
      return;
    }
    const told = answer.kind === 'problem' ? (answer.problem.retryAfter ?? 0) * 1000 : 0;
    const delay = Math.max(told, backoffMs(failures++, random));
    ports.onReached(false);
    cancelRetry = clock.after(delay, () => void send());
  }

  /** True when sending may go on at once. */
  async function handle(batch: readonly Command[], answer: Answer): Promise<boolean> {
    const ids = batch.map((command) => command.id);
    if (answer.kind === 'json' && isBatchAnswer(answer.body)) {
      accept(ids, answer.body);
      return true;
    }
    if (answer.kind === 'json' || answer.kind === 'taken') {
      takenWithoutEvents(ids);
      return true;
    }
    if (answer.kind !== 'problem' || answer.problem.retryable) return false;
    const { problem } = answer;
    if (WHO_ARE_YOU.has(problem.code)) return ports.onTokenLost(problem);
    if (problem.code === 'origin_not_allowed') return false;
    const guilty = problem.commandId ?? (batch.length === 1 ? ids[0] : undefined);
    if (guilty && ids.includes(guilty)) refuse(guilty, problem);
    else oneByOne = true;
    return true;
  }

  function accept(ids: readonly string[], answer: BatchAnswer): void {
    ports.onAnswer(answer);
    settle(answer.events);
    const seen = new Set(answer.events.map((event) => event.commandId));
    // A command that changed nothing has no event to wait for.
    const silent = ids.filter((id) => !seen.has(id));
    if (silent.length > 0) box.apply({ type: 'dropped', ids: silent });
    for (const id of silent) resolve(id, { ok: true, events: [] });
    // An event that has to wait for one before it leaves its entry in sight, but it must not be sent again.
    box.apply({ type: 'delivered', ids });
    void ports.unkeep(ids);
  }

  function takenWithoutEvents(ids: readonly string[]): void {
    box.apply({ type: 'delivered', ids });
    ports.onTaken();
    for (const id of ids) resolve(id, { ok: true, events: [] });
    void ports.unkeep(ids);
  }

  function refuse(id: string, problem: Problem): void {
    box.apply({ type: 'refused', id, problem });
    resolve(id, { ok: false, problem });
    // A refused message stays in sight until the visitor has dealt with it, also after a reload.
    const entry = box.get().outbox.find((known) => known.command.id === id);
    if (entry?.command.type === 'message.send') void ports.keep([entry]);
    else {
      box.apply({ type: 'dropped', ids: [id] });
      void ports.unkeep([id]);
    }
  }

  function queue(command: Command): Promise<void> {
    lastQueuedAt = Math.max(clock.now(), lastQueuedAt + 1);
    const entry: OutboxEntry = { command, status: 'waiting', queuedAt: lastQueuedAt };
    box.apply({ type: 'queued', entry });
    return ports.keep([entry]);
  }

  function resolve(id: string, outcome: Outcome): void {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  }

  function settle(events: readonly Event[]): void {
    const done = new Map<string, Event[]>();
    for (const event of events) {
      if (!event.commandId) continue;
      done.set(event.commandId, [...(done.get(event.commandId) ?? []), event]);
    }
    for (const [id, own] of done) resolve(id, { ok: true, events: own });
  }

  return {
    async push(command) {
      const outcome = new Promise<Outcome>((settleOutcome) => waiting.set(command.id, settleOutcome));
      // Kept before it is sent, so that a page that dies in between does not take it along.
      await queue(command);
      void send();
      return outcome;
    },
    restore(entries) {
      for (const entry of entries) {
        lastQueuedAt = Math.max(lastQueuedAt, entry.queuedAt);
        if (!box.get().outbox.some((known) => known.command.id === entry.command.id)) {
          box.apply({ type: 'queued', entry });
        }
      }
      void send();
    },
    flush() {
      failures = 0;
      void send();
    },
    settle,
    drop(id) {
      box.apply({ type: 'dropped', ids: [id] });
      void ports.unkeep([id]);
    },
    replace(make, problem) {
      const old = box.get().outbox.filter((entry) => entry.status === 'waiting');
      const ids = old.map((entry) => entry.command.id);
      box.apply({ type: 'dropped', ids });
      void ports.unkeep(ids);
      for (const { command } of old) {
        const next = make(command);
        const last = next.at(-1);
        if (!last) {
          resolve(command.id, { ok: false, problem });
          continue;
        }
        const settleOutcome = waiting.get(command.id);
        waiting.delete(command.id);
        if (settleOutcome) waiting.set(last.id, settleOutcome);
        for (const other of next) void queue(other);
      }
    },
    stop() {
      stopped = true;
      cancelRetry?.();
    },
  };
}

/** The commands to send next: in order, as many as fit into one body. */
export function nextBatch(outbox: readonly OutboxEntry[], most: number): Command[] {
  const batch: Command[] = [];
  let bytes = 100;
  for (const { command, status } of outbox) {
    if (status !== 'waiting') continue;
    bytes += new TextEncoder().encode(JSON.stringify(command)).length + 1;
    if (batch.length > 0 && (batch.length === most || bytes > LIMITS.bodyBytes)) break;
    batch.push(command);
  }
  return batch;
}

function isBatchAnswer(body: unknown): body is BatchAnswer {
  return typeof body === 'object' && body !== null && Array.isArray((body as Partial<BatchAnswer>).events);
}
