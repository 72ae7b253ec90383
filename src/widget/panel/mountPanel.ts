import type { VisitorClient } from '../../client/client.ts';
import type { PanelHandle, PanelHost } from '../launcher/contract.ts';
import { hasSession } from '../launcher/hasSession.ts';
import base from '../ui/base.css?inline';
import tokens from '../ui/tokens.css?inline';
import { createFaqSource } from '../views/faq/createFaqSource.ts';
import type { FaqSource } from '../views/faq/faqSource.ts';
import { afterPaint } from './afterPaint.ts';
import { applyTheme, ownColor } from './applyTheme.ts';
import type { PanelContext, Place, ViewArgs, ViewName } from './context.ts';
import type { Frame } from '../launcher/createFrame.ts';
import { createFocusReturn } from './createFocusReturn.ts';
import { createHistory } from './createHistory.ts';
import { createSpeech } from './createSpeech.ts';
import { deferClient } from './deferClient.ts';
import { drawPanel, erasePanel } from './drawPanel.tsx';
import { isRightToLeft } from './isRightToLeft.ts';
import { isSheet } from './isSheet.ts';
import type { LiveParts } from './liveParts.ts';
import type { StorageGate } from '../site/gateStorage.ts';
import { offeredChannels } from './offeredChannels.ts';
import type { performMethod } from './performMethod.ts';
import { adoptStyles } from './styles.ts';
import { forgetVisitorMemory } from './visitorMemory.ts';
import type { Words } from './words.ts';

/** Milliseconds the first drawing waits for what the device kept, so that it need not begin at home and jump. */
const RESTORE_MS = 200;

const HOME: Place = { view: 'home', args: {} };

/** The visitor's client, and what follows it; its code comes beside the panel's. */
export interface Visitor {
  readonly client: VisitorClient;
  readonly live: LiveParts;
  /** Where a panel opens that has no place to return to. */
  startPlace(): Place;
  /** Does what a page asks for by name. */
  readonly perform: typeof performMethod;
  /** The owner's own text in place of the panel's, in the visitor's language; absent where there is none. */
  textOf(key: string): string | undefined;
  /** Tells the page and the bell what happens. The answer stops it. */
  watch(host: PanelHost, words: () => Words): () => void;
}

/** Makes the visitor's client in the realm of the frame; `locale` tells the language at each call. */
export type CreateVisitor = (
  frame: Window & typeof globalThis,
  locale: () => string,
  /** Forgets where the visitor was in the panel; with `all`, what they have left in its views, too. */
  forgetDrawn: (all: boolean) => void,
  /** What stands before the frame's storage, where the visitor is to be asked. */
  gate: StorageGate | undefined,
) => Visitor;

/** Sets the panel up on its host, undrawn. A device with a session connects at once, so that the bell can count. */
export async function mountPanel(host: PanelHost, loadVisitor: () => Promise<CreateVisitor>): Promise<PanelHandle> {
  const page = host.root.ownerDocument.defaultView!;
  const { endpoint, instance } = host.options;
  // Whatever the panel was set up for, its client comes next: it is on its way while the panel is drawn.
  loadVisitor().catch(() => undefined);
  const hostname = page.location.hostname || 'Deskbell';
  const [frame, speech] = await Promise.all([host.frame(), createSpeech(host.options)]);
  adoptStyles(frame.window, tokens + base);

  const gate = host.options.consent
    ? (await import('../site/gateStorage.ts')).gateStorage(frame.window, hasSession(endpoint))
    : undefined;
  const history = createHistory(
    () => frame.window.sessionStorage,
    `deskbell:place:${[endpoint, instance, host.inline && '/inline'].filter(Boolean).join(' ')}`,
  );
  const focus = createFocusReturn(host, frame);
  const darkSystem = page.matchMedia?.('(prefers-color-scheme: dark)');
  let visitor: Visitor | undefined;
  let context: PanelContext;
  let faq: FaqSource;
  let announcer: HTMLElement | null = null;
  let open = false;
  let destroyed = false;
  /** The site has told of itself, or could not be asked. */
  let asked = false;
  /** The page's own articles that the FAQ was made with. */
  let listed: string | undefined;
  let started: Promise<void> | undefined;
  let readied: Promise<void> | undefined;
  let stopWatching: (() => void) | undefined;
  let stopPlacing: (() => void) | undefined;
  let tellOpened: () => void;
  const opened = new Promise<void>((resolve) => {
    tellOpened = resolve;
  });

  /** The words for what the client tells: nothing of it is said before they are there. */
  const liveWords = () => speech.loadTopic('live');
  const client = deferClient(async () => {
    liveWords().catch(() => undefined);
    const createVisitor = await loadVisitor();
    visitor = createVisitor(frame.window, speech.contentLocale, forgetDrawn, gate);
    stopWatching = visitor.watch(host, () => speech.words().words);
    return visitor.client;
  });
  const clientWithWords = () => Promise.all([client.ready(), liveWords()]);

  /** The visitor is forgotten. Whoever comes next finds the views as if nobody had been there. */
  function forgetDrawn(all: boolean): void {
    const place = history.place();
    history.clear();
    if (!all || destroyed) return;
    forgetVisitorMemory(client);
    speak();
    erasePanel(frame.document.body);
    if (!open || !place) return;
    const { view, args } = place;
    history.go({ view, args: args.articleId ? { articleId: args.articleId } : {} });
    // Drawn anew, it leaves the focus of the page where it is.
    host.calm ||= !frame.document.hasFocus();
    draw();
  }

  /** Makes anew what depends on the language, and on the page's articles. */
  function speak(): void {
    listed = host.options.faq;
    const { locale, words } = speech.words();
    const { documentElement } = frame.document;
    documentElement.lang = locale;
    documentElement.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
    // What is drawn beforehand asks for nothing before it is seen.
    const loadFaq = (wanted: string) => opened.then(() => client.loadFaq(wanted));
    faq = createFaqSource({ ...client, loadFaq }, speech.contentLocale(), frame.window);
    context = {
      client,
      words: (key, values) => visitor?.textOf(key) ?? words(key, values),
      locale,
      contentLocale: speech.contentLocale(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      get offered() {
        return offeredChannels(host.options.channels);
      },
      window: frame.window,
      get prefill() {
        return host.options.prefill ?? {};
      },
      open(view, args = {}) {
        host.calm = false;
        history.go({ view, args });
        draw();
      },
      back() {
        history.back();
        draw();
      },
      close,
      announce(text) {
        // The same sentence twice is only heard twice when it differs.
        if (announcer) announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text;
      },
    };
  }

  /** Shows what the configuration tells of the site. */
  function dress(): void {
    if (destroyed) return;
    const site = client.state().config?.site;
    const color = ownColor(frame) || (host.options.color ?? site?.color ?? '');
    applyTheme(frame, host.options.theme ?? 'auto', color, darkSystem?.matches ?? false);
    if (color) host.showColor(color);
    const title = site?.name ?? hostname;
    if (frame.element.title !== title) frame.element.title = frame.document.title = title;
  }

  function draw(place = history.place()): void {
    if (!place || destroyed) return;
    drawPanel(frame.document.body, {
      context,
      faq,
      live: asked ? visitor?.live : undefined,
      hostname,
      place,
      canGoBack: history.canGoBack(),
      open: open && !host.calm,
      sheet: !host.inline && isSheet(page),
      inline: host.inline,
      prepare,
      announcer(element) {
        announcer = element;
      },
    });
  }

  /** What a view needs beside its own code: chat and callback show what is sent, so they wait for the client. */
  async function prepare(view: ViewName): Promise<void> {
    if (view === 'home') return;
    const reading = view === 'faq' || view === 'article';
    await Promise.all([speech.loadTopic(reading ? 'faq' : view), reading || clientWithWords()]);
  }

  function start(): Promise<void> {
    started ??= clientWithWords()
      .then(() => client.start())
      .catch(() => {
        started = undefined;
      });
    return started;
  }

  /** All wait for one promise: what a page asks for is done in the order in which it has asked. */
  function ready(): Promise<void> {
    const again = () => {
      readied = undefined;
    };
    readied ??= clientWithWords().then(start);
    readied.then(() => started ?? again(), again);
    return readied;
  }

  /** Asks what the site is and who is in; what depends on it is drawn when that is known, or cannot be. */
  async function askSite(): Promise<void> {
    const spoken = liveWords().then(
      () => true,
      () => false,
    );
    // The site is asked while the words are on their way.
    await client.loadConfig().catch(() => undefined);
    asked = await spoken;
    if (await speech.update(client.state().config?.site.locale)) speak();
    draw();
  }

  async function show(view?: ViewName, args: ViewArgs = {}): Promise<void> {
    if (!view && !history.place() && hasSession(endpoint)) await soonest(start(), frame);
    if (view || !history.place()) {
      const place = view ? { view, args } : (visitor?.startPlace() ?? HOME);
      // Whatever it opens with, there is a way back to the first view.
      if (!history.place()) history.go(HOME);
      history.go(place);
    }
    const before = open;
    if (!before) focus.remember();
    open = true;
    tellOpened();
    dress();
    draw();
    frame.element.classList.remove('gone', 'soon');
    host.showOpen(true, speech.words().words('closeHelp'));
    host.emit('open', { view: history.place()!.view });
    void afterPaint(frame.window).then(() => {
      if (destroyed || !open) return;
      if (!host.inline) keepInPlace();
      void start();
      if (!before) void askSite();
    });
  }

  /** The stylesheet has put the panel in its place; what keeps it there is fetched after it is drawn. */
  function keepInPlace(): void {
    import('./placeFrame.ts').then(
      ({ placeFrame }) => {
        if (!open) return;
        const rightSide = !host.stage.classList.contains('left');
        stopPlacing ??= placeFrame({ frame, bell: host.bell(), page, rightSide, close, redraw: () => draw() });
      },
      () => undefined,
    );
  }

  function close(): void {
    if (!open || host.inline) return;
    open = host.calm = false;
    draw();
    frame.element.classList.add('gone');
    stopPlacing?.();
    stopPlacing = undefined;
    host.showOpen(false);
    focus.giveBack();
    host.emit('close', {});
  }

  speak();
  dress();
  const stopDressing = client.subscribe(dress);
  darkSystem?.addEventListener('change', dress);
  if (hasSession(endpoint)) void start();

  return {
    prepare() {
      const place = history.place() ?? HOME;
      const later = page.requestIdleCallback ?? frame.window.setTimeout;
      later(() => {
        if (place.view === 'home' && !open) draw(place);
      });
    },
    async perform(method, args) {
      // Home needs nothing of the client to be drawn.
      if (method === 'open' && (args.length === 0 || args[0] === 'home')) return show(args[0] as 'home' | undefined);
      await ready();
      return visitor?.perform(method, args, { open: show, client });
    },
    close,
    async refresh() {
      dress();
      const isSpoken = await speech.update();
      if (isSpoken || listed !== host.options.faq) speak();
      draw();
      if (open) host.showOpen(true, speech.words().words('closeHelp'));
    },
    view: () => history.place()?.view,
    async forget() {
      close();
      history.clear();
      await client.forget();
    },
    destroy() {
      destroyed = true;
      open = false;
      stopWatching?.();
      stopDressing();
      darkSystem?.removeEventListener('change', dress);
      stopPlacing?.();
      client.stop();
      erasePanel(frame.document.body);
      frame.element.remove();
    },
  };
}

function soonest(restoring: Promise<void>, frame: Frame): Promise<unknown> {
  return Promise.race([restoring, new Promise((resolve) => frame.window.setTimeout(resolve, RESTORE_MS))]);
}
