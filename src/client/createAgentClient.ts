import { ERRORS, Refusal } from '../protocol/errors.ts';
import type {
  AgentCommand,
  CannedReply,
  ConversationsAnswer,
  InboxAnswer,
  RepliesAnswer,
  SearchAnswer,
  TimelineAnswer,
} from '../protocol/index.ts';
import type { AgentClient } from './client.ts';
import { createReader, type ReaderPorts } from './reader.ts';

/** Milliseconds before an inbox that could not be had is asked for again. */
const REFRESH_AGAIN_MS = 3_000;
/** Events of a visitor fetched at first. */
const PAGE = 200;

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
  let stopped = false;
  let refreshing: Promise<void> | undefined;
  let switching: Promise<unknown> = Promise.resolve();

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
    onUnknown: refreshSurely,
  });
  const { box } = reader;

  /** Tries until the inbox could be had: what made it necessary is not told again. */
  function refreshSurely(): void {
    refresh().catch((error: unknown) => {
      if (error instanceof Refusal && !ERRORS[error.code].retryable) return;
      options.clock.after(REFRESH_AGAIN_MS, () => {
        if (!stopped) refreshSurely();
      });
    });
  }

  function refresh(): Promise<void> {
    refreshing ??= loadInbox().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  async function loadInbox(): Promise<void> {
    const inbox = (await asked('/inbox')) as InboxAnswer | undefined;
    if (!inbox) throw new Refusal('unavailable');
    reader.hearTime(inbox.serverTime);
    box.apply({ type: 'inbox', inbox });
    // The list is worth having also when the timeline beside it fails; its view tries again by itself.
    if (watched) await loadTimeline(watched).catch(() => undefined);
  }

  async function asked(path: string, init?: Parameters<typeof reader.request>[1]): Promise<unknown> {
    const answer = await reader.request(path, init);
    if (answer.kind === 'problem') throw new Refusal(answer.problem.code);
    if (answer.kind === 'none') throw new Refusal('unavailable');
    return answer.kind === 'json' ? answer.body : undefined;
  }

  async function loadTimeline(visitorId: string): Promise<void> {
    watched = visitorId;
    const path = `/visitors/${encodeURIComponent(visitorId)}/timeline?limit=${PAGE}`;
    const { events, conversations } = await get<TimelineAnswer>(path);
    box.apply({ type: 'loaded', events, summaries: conversations });
  }

  async function get<Body>(path: string): Promise<Body> {
    const body = (await asked(path)) as Body | undefined;
    if (!body) throw new Refusal('unavailable');
    return body;
  }

  return {
    ...reader.base,
    async start() {
      await refresh();
      const saved = await options.store.load();
      box.apply({ type: 'restored', durable: options.store.durable });
      reader.outbox.restore(saved.outbox);
      reader.connect();
    },
    send(type, conversationId, data) {
      return reader.push({ id: reader.newId(), type, conversationId, at: reader.at(), data } as AgentCommand);
    },
    loadTimeline,
    async loadConversations(query) {
      const given = Object.entries(query).filter(([, value]) => value !== undefined);
      const asks = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
      const answer = await get<ConversationsAnswer>(`/conversations?${asks}`);
      box.apply({ type: 'loaded', events: [], summaries: answer.conversations });
      return answer;
    },
    async search(query) {
      const answer = await get<SearchAnswer>(`/search?q=${encodeURIComponent(query)}`);
      box.apply({ type: 'loaded', events: [], summaries: answer.conversations });
      return answer;
    },
    looking: reader.signals.looking,
    async loadReplies() {
      return (await get<RepliesAnswer>('/replies')).replies;
    },
    async saveReply({ id, ...reply }) {
      return (await asked(`/replies/${encodeURIComponent(id)}`, { method: 'PUT', json: reply })) as CannedReply;
    },
    async removeReply(id) {
      await asked(`/replies/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
    async setAvailable(available) {
      // One after another: two requests at once may arrive in either order, and the last wish counts.
      const before = switching;
      switching = before
        .catch(() => undefined)
        .then(() => asked('/availability', { method: 'POST', json: { available } }));
      await switching;
    },
    stop() {
      stopped = true;
      reader.base.stop();
    },
  };
}
