import { Refusal } from '../protocol/errors.ts';
import type { AgentCommand, EventsAnswer, InboxAnswer } from '../protocol/index.ts';
import type { AgentClient } from './client.ts';
import { createReader, type ReaderPorts } from './reader.ts';

/** What an agent's client needs from the outside. */
export interface AgentClientOptions extends ReaderPorts {
  /** Origin of the server the inbox came from, without a slash at the end; empty for the page's own. */
  readonly endpoint: string;
  /** The session has ended. */
  onSignedOut(): void;
}

/** Makes the agent's copy of all conversations. Nothing is sent before `start`. */
export function createAgentClient(options: AgentClientOptions): AgentClient {
  let watched: string | undefined;
  let refreshing: Promise<void> | undefined;

  const reader = createReader(options, {
    base: `${options.endpoint}/v1/agent`,
    authorise: () => ({ headers: {}, credentials: 'same-origin' }),
    onAnswer: () => undefined,
    async onTokenLost() {
      options.onSignedOut();
      return false;
    },
    onRefused: () => options.onSignedOut(),
    onReset: refresh,
    onUnknown: () => void refresh().catch(() => undefined),
  });
  const { box } = reader;
  const now = () => new Date(options.clock.now()).toISOString();

  function refresh(): Promise<void> {
    refreshing ??= loadInbox().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  async function loadInbox(): Promise<void> {
    const answer = await reader.request('/inbox');
    if (answer.kind === 'problem') throw new Refusal(answer.problem.code);
    if (answer.kind !== 'json') throw new Refusal('unavailable');
    const inbox = answer.body as InboxAnswer;
    reader.hearTime(inbox.serverTime);
    box.apply({ type: 'inbox', inbox });
    if (watched) await loadTimeline(watched);
  }

  async function loadTimeline(visitorId: string): Promise<void> {
    watched = visitorId;
    const answer = await reader.request(`/visitors/${encodeURIComponent(visitorId)}/events`);
    if (answer.kind !== 'json') return;
    const { events } = answer.body as EventsAnswer;
    const conversationIds = [...new Set(events.map((event) => event.conversationId))];
    box.apply({ type: 'timeline', events, conversationIds });
  }

  return {
    state: box.get,
    subscribe: box.subscribe,
    serverNow: reader.serverNow,
    typing: reader.typing,
    drop: reader.outbox.drop,
    retry(id) {
      const entry = box.get().outbox.find((known) => known.command.id === id);
      if (!entry) return;
      reader.outbox.drop(id);
      reader.push({ ...entry.command, id: reader.newId(), at: now() });
    },
    async start() {
      await refresh();
      const saved = await options.store.load();
      box.apply({ type: 'restored', durable: options.store.durable });
      reader.outbox.restore(saved.outbox);
      reader.connect();
    },
    send(type, conversationId, data) {
      return reader.push({ id: reader.newId(), type, conversationId, at: now(), data } as AgentCommand);
    },
    loadTimeline,
    async setAvailable(available) {
      await reader.request('/availability', { method: 'POST', json: { available } });
    },
    stop: reader.stop,
  };
}
