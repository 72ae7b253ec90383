import { LIMITS } from '../protocol/limits.ts';
import type { BatchAnswer, Command, Event, Problem } from '../protocol/index.ts';
import { backoffMs } from './backoff.ts';
import type { Outcome } from './client.ts';
import type { Answer } from './http.ts';
import { nextBatch } from './nextBatch.ts';
import type { Clock, Random } from './ports.ts';
import type { OutboxEntry } from './state.ts';
import type { StateBox } from './stateBox.ts';

/** What became of a batch. `changed`: it was not posted, the outbox was changed in its place and is to be looked at again. */
export type PostAnswer = Answer | { readonly kind: 'changed' };

/** Milliseconds between two tries that new commands may set off while the endpoint cannot be reached. */
const EAGER_MS = 5_000;
/** A moment further ahead than this comes from a clock that was set back. */
const MOST_RETRY_AFTER_MS = 10 * 60_000;

/** What the outbox needs around it. */
export interface OutboxPorts {
  readonly box: StateBox;
  readonly clock: Clock;
  readonly random: Random;
  /** Posts one batch. */
  post(commands: readonly Command[]): Promise<PostAnswer>;
  /** A batch was accepted with events. */
  onAnswer(answer: BatchAnswer): void;
  /** The endpoint took a batch but has no events to give. */
  onTaken(): void;
  /** Whether the endpoint answered the latest batch, and how many before it failed in a row, this one included. */
  onReached(reached: boolean, failures: number): void;
  /** The token is not valid any more. True when the outbox may go on at once (as somebody new). */
  onTokenLost(problem: Problem): Promise<boolean>;
  /** Where a command belongs whose conversation never began; absent when it has to be refused. */
  homeOf?(conversationId: string): string | undefined;
  /** Keeps entries on the device; removes those that are done. */
  keep(entries: readonly OutboxEntry[]): Promise<void>;
  unkeep(ids: readonly string[]): Promise<void>;
}

/** Commands on their way, in the order they were made. */
export interface Outbox {
  /** Queues a command and sends it as soon as those before it are gone. */
  push(command: Command): Promise<Outcome>;
  /** Settles when what was pushed last is kept on this device. */
  kept(): Promise<void>;
  /** Takes over entries kept from before. */
  restore(entries: readonly OutboxEntry[]): void;
  /** Tries now instead of waiting for the next planned try. */
  flush(): void;
  /** Tells waiting callers of events that came by another way than the answer to the batch. */
  settle(events: readonly Event[]): void;
  drop(id: string): void;
  /** Puts other entries in the place of all; who waits for one that is gone hears that it came to nothing. */
  rewrite(change: (entries: readonly OutboxEntry[]) => readonly OutboxEntry[]): Promise<void>;
  /** Puts other commands in the place of each still waiting; none gives it up. Callers go on waiting for the last of them. */
  replace(make: (command: Command) => readonly Command[], problem: Problem): void;
  stop(): void;
}

/** Commands that hold what somebody has written. */
const WORDS: ReadonlySet<string> = new Set(['message.send', 'note.add']);
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
  let lastTry = 0;
  /** The endpoint has said when to come back. */
  let notBefore = 0;
  let cancelRetry: (() => void) | undefined;
  let keeping = Promise.resolve();
  /** What this device keeps until its event has come. */
  const kept = new Set<string>();

  async function send(): Promise<void> {
    if (busy || stopped) return;
    const batch = nextBatch(box.get().outbox, oneByOne ? 1 : LIMITS.batchCommands);
    if (batch.length === 0) {
      oneByOne = false;
      return;
    }
    busy = true;
    cancelRetry?.();
    lastTry = clock.now();
    const answer = await ports.post(batch).catch((): Answer => ({ kind: 'none' }));
    busy = false;
    if (stopped) return;
    if (answer.kind === 'changed' || (await handle(batch, answer))) {
      failures = 0;
      if (answer.kind !== 'changed') ports.onReached(true, 0);
      await send();
      return;
    }
    const told = answer.kind === 'problem' ? (answer.problem.retryAfter ?? 0) * 1000 : 0;
    const delay = Math.max(told, backoffMs(failures++, random));
    notBefore = clock.now() + told;
    ports.onReached(false, failures);
    cancelRetry = clock.after(delay, () => void send());
  }

  /** A new command is a reason to try, but not each of many. */
  function sendSoon(): void {
    if (failures > 0 && (clock.now() < notBefore || Math.abs(clock.now() - lastTry) < EAGER_MS)) return;
    void send();
  }

  function forgetKept(ids: readonly string[]): void {
    for (const id of ids) kept.delete(id);
    if (ids.length > 0) void ports.unkeep(ids);
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
    if (!guilty || !ids.includes(guilty)) oneByOne = true;
    else if (problem.code !== 'conversation_not_found' || !(await bringHome(guilty))) refuse(guilty, problem);
    return true;
  }

  /** Moves what was meant for a conversation that another tab's beginning has made needless. */
  async function bringHome(id: string): Promise<boolean> {
    const stray = box.get().outbox.find((entry) => entry.command.id === id)?.command.conversationId;
    const home = stray === undefined ? undefined : ports.homeOf?.(stray);
    if (home === undefined) return false;
    await rewrite((entries) =>
      entries.map((entry) =>
        entry.command.conversationId === stray && entry.command.type !== 'conversation.start'
          ? { ...entry, command: { ...entry.command, conversationId: home } }
          : entry,
      ),
    );
    return true;
  }

  async function rewrite(change: (entries: readonly OutboxEntry[]) => readonly OutboxEntry[]): Promise<void> {
    const before = box.get().outbox;
    const entries = change(before);
    box.apply({ type: 'outbox', entries });
    const ids = new Set(entries.map(({ command }) => command.id));
    const gone = before.map(({ command }) => command.id).filter((id) => !ids.has(id));
    for (const id of gone) resolve(id, { ok: true, events: [] });
    for (const id of ids) kept.add(id);
    await ports.keep(entries.filter((entry) => !before.includes(entry)));
    forgetKept(gone);
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
    forgetKept(ids);
  }

  function takenWithoutEvents(ids: readonly string[]): void {
    box.apply({ type: 'delivered', ids });
    ports.onTaken();
    for (const id of ids) resolve(id, { ok: true, events: [] });
    forgetKept(ids);
  }

  function refuse(id: string, problem: Problem): void {
    box.apply({ type: 'refused', id, problem });
    resolve(id, { ok: false, problem });
    // Refused words stay in sight until their author has dealt with them, also after a reload.
    const entry = box.get().outbox.find((known) => known.command.id === id);
    if (entry && WORDS.has(entry.command.type)) void ports.keep([entry]);
    else {
      box.apply({ type: 'dropped', ids: [id] });
      forgetKept([id]);
    }
  }

  function queue(command: Command): Promise<void> {
    lastQueuedAt = Math.max(clock.now(), lastQueuedAt + 1);
    const entry: OutboxEntry = { command, status: 'waiting', queuedAt: lastQueuedAt };
    box.apply({ type: 'queued', entry });
    kept.add(command.id);
    keeping = ports.keep([entry]);
    return keeping;
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
    forgetKept([...done.keys()].filter((id) => kept.has(id)));
  }

  return {
    async push(command) {
      const outcome = new Promise<Outcome>((settleOutcome) => waiting.set(command.id, settleOutcome));
      // Kept before it is sent, so that a page that dies in between does not take it along.
      await queue(command);
      sendSoon();
      return outcome;
    },
    kept: () => keeping,
    restore(entries) {
      for (const entry of entries) {
        lastQueuedAt = Math.max(lastQueuedAt, entry.queuedAt);
        kept.add(entry.command.id);
        if (!box.get().outbox.some((known) => known.command.id === entry.command.id)) {
          box.apply({ type: 'queued', entry });
        }
      }
      sendSoon();
    },
    flush() {
      if (clock.now() < notBefore && notBefore - clock.now() < MOST_RETRY_AFTER_MS) return;
      failures = 0;
      void send();
    },
    settle,
    drop(id) {
      box.apply({ type: 'dropped', ids: [id] });
      forgetKept([id]);
    },
    rewrite,
    replace(make, problem) {
      const old = box.get().outbox.filter((entry) => entry.status === 'waiting');
      const ids = old.map((entry) => entry.command.id);
      box.apply({ type: 'dropped', ids });
      forgetKept(ids);
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

function isBatchAnswer(body: unknown): body is BatchAnswer {
  return typeof body === 'object' && body !== null && Array.isArray((body as Partial<BatchAnswer>).events);
}
