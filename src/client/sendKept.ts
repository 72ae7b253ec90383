import { LIMITS } from '../protocol/limits.ts';
import type { BatchAnswer, Command } from '../protocol/index.ts';
import { ask } from './http.ts';
import { nextBatch } from './nextBatch.ts';
import type { ClientStore, Fetch } from './ports.ts';
import type { OutboxEntry } from './state.ts';

/** What sending without a page needs. */
export interface SendKeptPorts {
  /** Address of the endpoint without a slash at the end. */
  readonly endpoint: string;
  readonly store: ClientStore;
  readonly fetch: Fetch;
}

/**
 * Sends what a visitor's device has kept unsent, once, without a page: for a worker that was woken. Nothing is taken out of
 * the outbox: the next page sends it again, which is harmless, and takes it out when its event has come back. Resolves to
 * false when the endpoint could not be reached, so that the browser tries again later.
 */
export async function sendKept({ endpoint, store, fetch }: SendKeptPorts): Promise<boolean> {
  const { session } = await store.load();
  const waiting = (await store.loadOutbox()).filter(({ status }) => status === 'waiting');
  const entries = session ? withoutBeginnings(waiting) : firstContact(waiting);
  if (entries.length === 0) return true;
  if (!session) await store.putOutbox(entries.filter(isStart).map((entry) => ({ ...entry, first: true })));
  for (let rest: readonly OutboxEntry[] = entries; rest.length > 0; ) {
    const commands = nextBatch(rest, LIMITS.batchCommands);
    const answer = await ask(fetch, `${endpoint}/v1/commands`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json', ...(session ? { Authorization: `Bearer ${session.token}` } : {}) },
      body: JSON.stringify({ commands }),
    });
    if (answer.kind === 'none') return false;
    if (answer.kind === 'problem') return !answer.problem.retryable;
    // A further batch would need the token of this answer; the next page has it.
    if (!session) return keepSession(store, answer.kind === 'json' ? (answer.body as BatchAnswer) : undefined);
    const sent = new Set(commands.map(({ id }: Command) => id));
    rest = rest.filter(({ command }) => !sent.has(command.id));
  }
  return true;
}

const isStart = ({ command }: OutboxEntry) => command.type === 'conversation.start';

/** Whether a conversation that begins here is one of its own or belongs to another, only a page can tell. */
function withoutBeginnings(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const begun = new Set(entries.filter(isStart).map(({ command }) => command.conversationId));
  return entries.filter(({ command }) => !begun.has(command.conversationId));
}

/** The conversation in which this device meets the endpoint: the one that was posted before, else the first. */
function firstContact(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const start = entries.find(({ first }) => first) ?? entries.find(isStart);
  return start ? entries.filter(({ command }) => command.conversationId === start.command.conversationId) : [];
}

async function keepSession(store: ClientStore, answer: BatchAnswer | undefined): Promise<boolean> {
  const { token, visitorId } = answer ?? {};
  if (token && visitorId) await store.putSession({ token, visitorId });
  return true;
}
