import type {
  Command,
  FaqAnswer,
  Page,
  Problem,
  PublicConfig,
  SlotsAnswer,
  VisitorCommand,
} from '../protocol/index.ts';
import type { VisitorClient } from './client.ts';
import { ask } from './http.ts';
import type { Session } from './ports.ts';
import { createReader, type ReaderPorts } from './reader.ts';
import { currentConversationId } from './select.ts';

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
  const faqs = new Map<string, Promise<FaqAnswer>>();

  const reader = createReader(options, {
    base: `${options.endpoint}/v1`,
    authorise: () => ({
      headers: session ? { Authorization: `Bearer ${session.token}` } : {},
      credentials: 'omit',
    }),
    onAnswer(answer) {
      if (answer.token && answer.visitorId) adopt({ token: answer.token, visitorId: answer.visitorId }, true);
      reader.connect();
    },
    onTokenLost: beginAgain,
    onRefused: (refusal) => {
      if (refusal.code === 'token_invalid') void forgetSession();
    },
    onTabMessage(message) {
      const told = message.session as Session | undefined;
      if (!told || session) return;
      adopt(told, false);
      reader.connect();
    },
  });
  const { box } = reader;

  function adopt(next: Session, tell: boolean): void {
    session = next;
    box.apply({ type: 'visitor', visitorId: next.visitorId });
    if (!tell) return;
    void store.putSession(next);
    tabs.post({ session: next });
  }

  async function forgetSession(): Promise<void> {
    session = undefined;
    reader.disconnect();
    const unsent = box.get().outbox;
    await store.clear();
    box.apply({ type: 'forget' });
    for (const entry of unsent) box.apply({ type: 'queued', entry });
  }

  /** The endpoint does not know this visitor any more: go on as a new one, with what was not sent yet. */
  async function beginAgain(problem: Problem): Promise<boolean> {
    await forgetSession();
    const conversationId = reader.newId();
    let begun = false;
    reader.outbox.replace((command) => {
      if (!WORTH_KEEPING.has(command.type)) return [];
      const again = { ...command, id: reader.newId(), conversationId };
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
      at: now(),
      data: { locale: options.locale(), timeZone: options.timeZone, ...(page ? { page } : {}) },
    };
  }

  const now = () => new Date(options.clock.now()).toISOString();

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
      const saved = await store.load();
      session = saved.session;
      if (saved.events.length > 0) {
        box.apply({ type: 'events', events: saved.events, ...(saved.cursor ? { cursor: saved.cursor } : {}) });
      }
      const visitorId = session?.visitorId;
      box.apply({ type: 'restored', durable: store.durable, ...(visitorId ? { visitorId } : {}) });
      const known = new Set(saved.events.map((event) => event.commandId));
      reader.outbox.restore(saved.outbox.filter((entry) => !known.has(entry.command.id)));
      if (session) reader.connect();
    },
    send(type, data) {
      let conversationId = currentConversationId(box.get());
      if (!conversationId) {
        conversationId = reader.newId();
        reader.push(startCommand(conversationId));
      }
      return reader.push({ id: reader.newId(), type, conversationId, at: now(), data } as VisitorCommand);
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
      session = undefined;
      reader.disconnect();
      await store.clear();
      box.apply({ type: 'forget' });
    },
    stop: reader.stop,
  };
}
