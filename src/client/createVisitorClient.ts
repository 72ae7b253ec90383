import type {
  Command,
  FaqAnswer,
  Page,
  Problem,
  PublicConfig,
  SlotsAnswer,
  VisitorCommand,
} from '../protocol/index.ts';
import { createBeginning } from './beginConversation.ts';
import type { VisitorClient } from './client.ts';
import { ask, type Answer } from './http.ts';
import type { Session } from './ports.ts';
import { createReader, type ReaderPorts } from './reader.ts';
import { currentConversation, currentConversationId } from './select.ts';

/** What a visitor's client needs from the outside. */
export interface VisitorClientOptions extends ReaderPorts {
  /** Address of the endpoint without a slash at the end: `https://desk.example`. */
  readonly endpoint: string;
  /** Language the visitor reads, as a BCP 47 tag. */
  locale(): string;
  /** IANA time zone of the visitor. */
  readonly timeZone: string;
  /** The page the visitor is on now. */
  page(): Page | undefined;
}

/** Commands worth sending again when the endpoint has forgotten the visitor; the others were about what it forgot. */
const WORTH_KEEPING: ReadonlySet<string> = new Set(['message.send', 'visitor.describe', 'callback.request']);

/** Makes the visitor's copy of the conversation. Nothing is sent or read before `start`. */
export function createVisitorClient(options: VisitorClientOptions): VisitorClient {
  const { store, tabs } = options;
  let session: Session | undefined;
  /** The token the latest batch went out with. */
  let posted: string | undefined;
  const faqs = new Map<string, Promise<FaqAnswer>>();

  const reader = createReader(options, {
    base: `${options.endpoint}/v1`,
    authorise: () => ({
      headers: session ? { Authorization: `Bearer ${session.token}` } : {},
      credentials: 'omit',
    }),
    post: (commands) => begin(commands),
    onAnswer(answer) {
      if (answer.token && answer.visitorId) adopt({ token: answer.token, visitorId: answer.visitorId }, true);
      reader.connect();
    },
    onTokenLost: beginAgain,
    homeOf(conversationId) {
      const state = reader.box.get();
      return state.conversations.has(conversationId) ? undefined : currentConversation(state)?.summary.id;
    },
    onRefused: (refusal) => {
      if (refusal.code === 'token_invalid') void forgetSession();
    },
    onTabMessage(message) {
      const told = message.session as Session | undefined;
      if (told && !session) take(told);
      if (message.forget) forgetHere();
    },
  });
  const { box } = reader;
  const begin = createBeginning({ reader, store, tabs, session: () => session, post, adopt: take });

  function post(commands: readonly Command[]): Promise<Answer> {
    posted = session?.token;
    return reader.postCommands(commands);
  }

  function adopt(next: Session, tell: boolean): void {
    session = next;
    box.apply({ type: 'visitor', visitorId: next.visitorId });
    if (!tell) return;
    void store.putSession(next);
    tabs.post({ session: next });
  }

  /** Goes on with the session another tab has. */
  function take(next: Session): void {
    adopt(next, false);
    reader.connect();
  }

  function forgetHere(): void {
    session = undefined;
    reader.disconnect();
    box.apply({ type: 'forget' });
  }

  /** Lets go of a session that is over, but not of what is unsent, nor of a session another tab has made since. */
  async function forgetSession(): Promise<void> {
    const over = session?.token;
    const unsent = box.get().outbox;
    forgetHere();
    box.apply({ type: 'outbox', entries: unsent });
    const kept = (await store.load()).session;
    if (kept && kept.token !== over) {
      take(kept);
      return;
    }
    await store.putSession(undefined);
    await store.resetEvents();
  }

  /** The endpoint does not know this visitor any more: go on as a new one, with what was not sent yet. */
  async function beginAgain(problem: Problem): Promise<boolean> {
    // Another tab has made a session while this batch was under way.
    if (session && session.token !== posted) return true;
    await forgetSession();
    const conversationId = reader.newId();
    let begun = false;
    reader.outbox.replace((command) => {
      if (!WORTH_KEEPING.has(command.type)) return [];
      // Another tab may hold the same command: it keeps its id, so that it arrives once.
      const again = { ...command, conversationId };
      if (begun) return [again];
      begun = true;
      return [startCommand(conversationId), again];
    }, problem);
    return true;
  }

  function startCommand(conversationId: string): Command {
    const page = options.page();
    return {
      id: reader.newId(),
      type: 'conversation.start',
      conversationId,
      at: reader.at(),
      data: { locale: options.locale(), timeZone: options.timeZone, ...(page ? { page } : {}) },
    };
  }

  async function fetchJson<Body>(path: string): Promise<Body> {
    // Without the token: what is the same for everybody can be kept by every cache on the way.
    const answer = await ask(options.fetch, `${options.endpoint}/v1${path}`, {
      cache: 'no-cache',
      credentials: 'omit',
    });
    if (answer.kind !== 'json') throw new Error(`Nothing could be had from ${path}.`);
    return answer.body as Body;
  }

  return {
    ...reader.base,
    async start() {
      const saved = await store.load();
      session = saved.session;
      if (saved.events.length > 0) {
        box.apply({ type: 'events', events: saved.events, ...(saved.cursor ? { cursor: saved.cursor } : {}) });
      }
      const visitorId = session?.visitorId;
      box.apply({ type: 'restored', durable: store.durable, ...(visitorId ? { visitorId } : {}) });
      const known = new Set(saved.events.map((event) => event.commandId));
      const arrived = saved.outbox.filter((entry) => known.has(entry.command.id));
      if (arrived.length > 0) void store.removeOutbox(arrived.map(({ command }) => command.id));
      reader.outbox.restore(saved.outbox.filter((entry) => !arrived.includes(entry)));
      if (session) reader.connect();
    },
    send(type, data) {
      let conversationId = currentConversationId(box.get());
      if (!conversationId) {
        conversationId = reader.newId();
        reader.push(startCommand(conversationId));
      }
      return reader.push({ id: reader.newId(), type, conversationId, at: reader.at(), data } as VisitorCommand);
    },
    async loadConfig() {
      const config = await fetchJson<PublicConfig>('/config').catch(() => undefined);
      if (!config?.site) return;
      reader.hearTime(config.serverTime);
      box.apply({ type: 'config', config });
    },
    loadFaq(locale) {
      let faq = faqs.get(locale);
      if (!faq) {
        faq = fetchJson<FaqAnswer>(`/faq?lang=${encodeURIComponent(locale)}`);
        faqs.set(locale, faq);
        faq.catch(() => faqs.delete(locale));
      }
      return faq;
    },
    loadSlots({ from, days }) {
      const query = new URLSearchParams({ tz: options.timeZone });
      if (from) query.set('from', from);
      if (days) query.set('days', String(days));
      return fetchJson<SlotsAnswer>(`/callback/slots?${query}`);
    },
    async forget() {
      tabs.post({ forget: true });
      forgetHere();
      await store.clear();
    },
  };
}
