import type { ConversationSummary, Event } from '../../../protocol/index.ts';
import type { Clock, Storage } from '../../desk/index.ts';

/** Answers of agents that may never be seen by a visitor who has gone. */
export interface AwayAnswers {
  /** Hears of what happens. */
  note(event: Event): void;
  /** Looks up what it has missed, then watches. */
  start(): Promise<void>;
  stop(): void;
}

/** Milliseconds a visitor has to see an answer. */
const PATIENCE = 300_000;
/** Milliseconds between two looks. */
const LOOK = 60_000;
/** Answers older than that are no news. */
const STALE = 86_400_000;
const MOST = 1_000;

/** Watches agents' answers and calls back with those that were not seen in time, the latest of each conversation. */
export function createAwayAnswers(parts: {
  readonly storage: Storage;
  readonly clock: Clock;
  onError(error: unknown): void;
  answer(conversation: ConversationSummary, agent: string): Promise<void>;
}): AwayAnswers {
  const { storage, clock, onError, answer } = parts;
  const unseen = new Map<string, { readonly seq: number; readonly at: number; readonly agent: string }>();
  let cancel: () => void = () => {};
  let stopped = false;

  function note(event: Event): void {
    if (event.type !== 'message.sent' || event.author.kind !== 'agent') return;
    const known = unseen.get(event.conversationId);
    if (known && known.seq >= event.seq) return;
    const at = Date.parse(event.at);
    unseen.set(event.conversationId, { seq: event.seq, at: known?.at ?? at, agent: event.author.name ?? '' });
  }

  async function look(): Promise<void> {
    const now = clock.now();
    for (const [conversationId, { seq, at, agent }] of [...unseen]) {
      if (now - at < PATIENCE || stopped) continue;
      const conversation = await storage.reads.conversation(conversationId);
      const seen = !conversation || conversation.seenByVisitor >= seq || now - at > STALE;
      if (!seen) await answer(conversation, agent);
      unseen.delete(conversationId);
    }
  }

  function watch(): void {
    cancel = clock.after(LOOK, () => {
      look()
        .catch(onError)
        .finally(() => {
          if (!stopped) watch();
        });
    });
  }

  return {
    note,
    async start() {
      const [from, to] = [clock.now() - STALE, clock.now() + LOOK].map((moment) => new Date(moment).toISOString());
      const recent = await storage.reads.eventsBetween({ types: ['message.sent'], from: from!, to: to!, limit: MOST });
      for (const event of recent) note(event);
      watch();
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
