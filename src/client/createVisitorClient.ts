import { Refusal } from '../protocol/errors.ts';
import type {
  Command,
  FaqAnswer,
  Page,
  Problem,
  PublicConfig,
  SlotsAnswer,
  TranscriptAnswer,
  VisitorCommand,
} from '../protocol/index.ts';
import { createBeginning } from './beginConversation.ts';
import type { IdentifiedClient } from './client.ts';
import { ask, type Answer } from './http.ts';
import type { Session } from './ports.ts';
import { createHoursWatch } from './watchHours.ts';
import { aboutNothing, conversationOfCallback, withoutNew } from './places.ts';
import { runAlone } from './alone.ts';
import { createIdentity } from './identity.ts';
import { createReader, type ReaderPorts } from './reader.ts';
import { currentConversation, currentConversationId, openConversation } from './select.ts';

/**
 * Why a visitor was forgotten: they have `left`, also in another tab; somebody else was `proved` to be here; or their session
 * is `over` at the endpoint, and whoever is here goes on with what is unsent.
 */
export type ForgetReason = 'left' | 'proved' | 'over';

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
  /** The department in which the next conversation is to begin. */
  department?(): string | undefined;
  /** Everything was forgotten here. */
  onForget?(why: ForgetReason): void;
  /** Keeps what this tab has chosen over a reload; without it the choice ends with the page. */
  readonly choice?: { get(): string | undefined; set(chosen: string | undefined): void };
}

/** Commands worth sending again when the endpoint has forgotten the visitor; the others were about what it forgot. */
const WORTH_KEEPING: ReadonlySet<string> = new Set(['message.send', 'visitor.describe', 'callback.request']);

/** Makes the visitor's copy of the conversation. Nothing is sent or read before `start`. */
export function createVisitorClient(options: VisitorClientOptions): IdentifiedClient {
  const { store, tabs } = options;
  let session: Session | undefined;
  /** The token the latest batch went out with. */
  let posted: string | undefined;
  const faqs = new Map<string, Promise<FaqAnswer>>();
  let watched = '';

  const reader = createReader(options, {
    base: `${options.endpoint}/v1`,
    authorise: () => ({
      headers: authorisation(),
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
      return state.conversations.has(conversationId) ? undefined : openConversation(state)?.summary.id;
    },
    uploads: {
      ready: haveSession,
      async renew() {
        await forgetSession();
        return true;
      },
    },
    onRefused: (refusal) => {
      if (refusal.code === 'token_invalid') void sessionOver();
    },
    // A conversation that has become this visitor's: it began elsewhere, under another name.
    onUnknown: () => void reader.readAnew(),
    onWake: () => void lookAround(),
    onTabMessage(message) {
      const told = message.session as Session | undefined;
      if (message.forget) {
        identity.forget();
        forgetHere('left');
      }
      if (told) take(told);
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
    const other = session && session.visitorId !== next.visitorId;
    const proved = !session && next.provedAt !== undefined;
    // A line of the token before would be refused, and take the new one for refused.
    if (session && session.token !== next.token) reader.disconnect();
    adopt(next, false);
    reader.connect();
    if (other || proved) void recall();
  }

  /** Reads what a visitor has who was somebody else here, or nobody: all of it is history. */
  async function recall(): Promise<void> {
    box.apply({ type: 'recalls', recalls: true });
    await reader.readAnew();
    box.apply({ type: 'recalls', recalls: false });
  }

  function forgetHere(why: ForgetReason): void {
    session = undefined;
    reader.disconnect();
    box.apply({ type: 'forget' });
    choose(undefined);
    options.onForget?.(why);
  }

  async function forgetEverywhereHere(why: ForgetReason): Promise<void> {
    tabs.post({ forget: true });
    forgetHere(why);
    await store.clear();
  }

  const identity = createIdentity({
    clock: options.clock,
    random: options.random,
    store,
    session: () => session,
    alone: (task) => runAlone(tabs, options.clock, 2 * reader.timing.answerMs, task),
    take,
    post: (token) => reader.request('/identify', { method: 'POST', json: { token } }),
    async become(next, continues, isStill) {
      const before = session?.visitorId;
      if (!continues) await forgetEverywhereHere('proved');
      if (!isStill()) return;
      reader.disconnect();
      adopt(next, true);
      if (before !== next.visitorId) await store.resetEvents();
      reader.connect();
      if (before !== next.visitorId) void recall();
    },
  });

  /** The page was away: another tab may have signed the visitor out, or somebody else in. */
  async function lookAround(): Promise<void> {
    if (!session || !store.durable) return;
    const kept = await store.loadSession();
    if (!session || kept?.token === session.token) return;
    if (kept) take(kept);
    // Cleared by somebody who has signed out, or by the browser: the endpoint knows whether this is still theirs to see.
    else await reader.readAnew();
  }

  async function sessionOver(): Promise<void> {
    if (!(await identity.again())) await forgetSession();
  }

  function choose(chosen: string | undefined): void {
    if (chosen !== box.get().chosen) box.apply({ type: 'chosen', chosen });
    options.choice?.set(chosen);
  }

  /** Lets go of a session that is over, but not of what is unsent, nor of a session another tab has made since. */
  async function forgetSession(): Promise<void> {
    const over = session?.token;
    const unsent = box.get().outbox;
    forgetHere('over');
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
    if (await identity.again()) return true;
    await forgetSession();
    const conversationId = reader.newId();
    let begun = false;
    reader.outbox.replace((command) => {
      const worth = WORTH_KEEPING.has(command.type) ? aboutNothing(command) : undefined;
      if (!worth) return [];
      // Another tab may hold the same command: it keeps its id, so that it arrives once.
      const again = { ...worth, conversationId };
      if (begun) return [again];
      begun = true;
      return [startCommand(conversationId), again];
    }, problem);
    return true;
  }

  function startCommand(conversationId: string, fresh = false): Command {
    const page = options.page();
    const department = options.department?.();
    const data = {
      locale: options.locale(),
      timeZone: options.timeZone,
      ...(page ? { page } : {}),
      ...(department ? { department } : {}),
    };
    return {
      id: reader.newId(),
      type: 'conversation.start',
      conversationId,
      at: reader.at(),
      data: fresh ? { ...data, fresh } : data,
    };
  }

  /** Where a command goes; what has to begin first is queued. */
  function placeFor(type: string, data: object): string {
    const state = box.get();
    const about = 'callbackId' in data ? conversationOfCallback(state, data.callbackId) : undefined;
    // Only with words a conversation of its own begins: it must not stand empty in anybody's list.
    const fresh = state.chosen === 'new' && type === 'message.send';
    const known = about ?? (fresh ? undefined : currentConversationId(withoutNew(state)));
    if (known) return known;
    const begun = reader.newId();
    reader.push(startCommand(begun, fresh));
    if (fresh) choose(begun);
    return begun;
  }

  /** A file belongs to somebody: who is new begins a conversation first, and waits until that has got through. */
  async function haveSession(signal: AbortSignal | undefined): Promise<void> {
    if (session) return;
    placeFor('attachment', {});
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        unwatch();
        reject(signal!.reason as Error);
      };
      const unwatch = box.subscribe(() => {
        if (!session) return;
        unwatch();
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      signal?.addEventListener('abort', stop);
    });
  }

  /** Tells agents where the visitor is, as soon as they have something to do with one another. */
  function tellPage(): void {
    const { summary } = currentConversation(box.get()) ?? openConversation(box.get()) ?? {};
    const page = options.page();
    if (page && summary?.contacted) reader.signals.page(summary.id, page);
  }

  /** Each new line is told anew: the server remembers no pages over a restart. */
  function watchLine(): void {
    const { connection } = box.get();
    const { summary } = currentConversation(box.get()) ?? {};
    const now = `${connection} ${summary?.contacted ? summary.id : ''}`;
    if (now === watched) return;
    watched = now;
    if (connection === 'live') tellPage();
    else reader.signals.renew();
  }

  function authorisation(): Record<string, string> {
    return session ? { Authorization: `Bearer ${session.token}` } : {};
  }

  async function loadConfig(): Promise<void> {
    const config = await fetchJson<PublicConfig>('/config').catch(() => undefined);
    if (!config?.site) return;
    reader.hearTime(config.serverTime);
    box.apply({ type: 'config', config });
    hours.look();
  }

  const hours = createHoursWatch({
    clock: options.clock,
    serverNow: reader.base.serverNow,
    config: () => box.get().config,
    apply: (config) => box.apply({ type: 'config', config }),
    reload: () => void loadConfig(),
    chance: () => options.random(new Uint8Array(1))[0]! / 256,
  });

  async function fetchJson<Body>(path: string, init: RequestInit = {}): Promise<Body> {
    // Without the token: what is the same for everybody can be kept by every cache on the way.
    const answer = await ask(options.fetch, `${options.endpoint}/v1${path}`, {
      cache: 'no-cache',
      credentials: 'omit',
      ...init,
    });
    if (answer.kind !== 'json') throw new Error(`Nothing could be had from ${path}.`);
    return answer.body as Body;
  }

  return {
    ...reader.base,
    stop() {
      hours.stop();
      reader.base.stop();
    },
    async start() {
      const saved = await store.load();
      session = saved.session;
      const { events, summaries, cursor } = saved;
      if (summaries.length > 0) box.apply({ type: 'loaded', events, summaries });
      if (cursor) box.apply({ type: 'cursor', cursor });
      const chosen = options.choice?.get();
      if (chosen) box.apply({ type: 'chosen', chosen });
      const visitorId = session?.visitorId;
      box.apply({ type: 'restored', durable: store.durable, ...(visitorId ? { visitorId } : {}) });
      const known = new Set(saved.events.map((event) => event.commandId));
      const arrived = saved.outbox.filter((entry) => known.has(entry.command.id));
      if (arrived.length > 0) void store.removeOutbox(arrived.map(({ command }) => command.id));
      reader.outbox.restore(saved.outbox.filter((entry) => !arrived.includes(entry)));
      if (session) reader.connect();
      box.subscribe(watchLine);
    },
    send(type, data, to) {
      const conversationId = to ?? placeFor(type, data);
      return reader.push({ id: reader.newId(), type, conversationId, at: reader.at(), data } as VisitorCommand);
    },
    choose,
    page: tellPage,
    async loadTranscript(conversationId, format, locale) {
      const query = new URLSearchParams({ format, lang: locale, tz: options.timeZone });
      const answer = await reader.request(`/conversations/${encodeURIComponent(conversationId)}/transcript?${query}`);
      if (answer.kind === 'problem') throw new Refusal(answer.problem.code);
      const body = answer.kind === 'json' ? (answer.body as Partial<TranscriptAnswer>) : undefined;
      if (typeof body?.text !== 'string') throw new Refusal('unavailable');
      return body.text;
    },
    loadConfig,
    loadFaq(locale) {
      let faq = faqs.get(locale);
      if (!faq) {
        faq = fetchJson<FaqAnswer>(`/faq?parts=1&lang=${encodeURIComponent(locale)}`);
        faqs.set(locale, faq);
        faq.catch(() => faqs.delete(locale));
      }
      return faq;
    },
    read: (path) => fetchJson(path, { cache: 'no-store', headers: authorisation() }),
    loadSlots({ from, days, department }) {
      const query = new URLSearchParams({ tz: options.timeZone });
      if (from) query.set('from', from);
      if (days) query.set('days', String(days));
      if (department) query.set('department', department);
      return fetchJson<SlotsAnswer>(`/callback/slots?${query}`);
    },
    async forget(everywhere) {
      if (everywhere && session) {
        const answer = await reader.request('/visitor', { method: 'DELETE' });
        if (answer.kind === 'none') throw new Refusal('unavailable');
        // Who is not known any more has been erased already.
        if (answer.kind === 'problem' && answer.problem.status !== 401) throw new Refusal(answer.problem.code);
      }
      identity.forget();
      await forgetEverywhereHere('left');
    },
    identify: identity.prove,
    show(text, from) {
      const after = currentConversation(box.get())?.summary.lastSeq ?? 0;
      box.apply({ type: 'shown', message: { id: reader.newId(), text, from, at: reader.at(), after } });
    },
    askToKeep: (asks) => box.apply({ type: 'asksToKeep', asks }),
    durableChanged: () => box.apply({ type: 'restored', durable: store.durable }),
    async logout() {
      const { Authorization } = authorisation();
      identity.forget();
      await forgetEverywhereHere('left');
      if (!Authorization) return;
      // Not waited for: the device has forgotten it, and whoever signs out may be gone in a moment.
      void reader.request('/session', { method: 'DELETE', keepalive: true, headers: { Authorization } });
    },
  };
}
