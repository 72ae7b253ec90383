import type { VisitorClient } from '../../client/client.ts';
import type { PanelHandle, PanelHost } from '../launcher/contract.ts';
import { hasSession } from '../launcher/hasSession.ts';
import base from '../ui/base.css?inline';
import tokens from '../ui/tokens.css?inline';
import { createFaqSource } from '../views/faq/createFaqSource.ts';
import type { FaqSource } from '../views/faq/faqSource.ts';
import { applyTheme } from './applyTheme.ts';
import type { PanelContext, Place, ViewArgs, ViewName } from './context.ts';
import { createFrame, type Frame } from './createFrame.ts';
import { createHistory } from './createHistory.ts';
import { createSpeech } from './createSpeech.ts';
import { deferClient } from './deferClient.ts';
import { drawPanel, erasePanel } from './drawPanel.tsx';
import frameCss from './frame.css?inline';
import { isRightToLeft } from './isRightToLeft.ts';
import type { LiveParts } from './liveParts.ts';
import type { performMethod } from './performMethod.ts';
import { adoptStyles } from './styles.ts';
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

/** Fetches the visitor's client and makes it in the realm of the frame; `locale` tells the language at each call. */
export type LoadVisitor = (frame: Window & typeof globalThis, locale: () => string) => Promise<Visitor>;

/** Sets the panel up on its host, undrawn. A device with a session connects at once, so that the bell can count. */
export async function mountPanel(host: PanelHost, loadVisitor: LoadVisitor): Promise<PanelHandle> {
  const page = host.root.ownerDocument.defaultView!;
  const { endpoint } = host.options;
  const hostname = page.location.hostname || 'Deskbell';
  adoptStyles(page, frameCss, host.root);
  const [frame, speech] = await Promise.all([createFrame(host.root, hostname), createSpeech(host.options)]);
  adoptStyles(frame.window, tokens + base);

  const history = createHistory(() => page.sessionStorage, `deskbell:place:${endpoint}`);
  const darkSystem = page.matchMedia?.('(prefers-color-scheme: dark)');
  let visitor: Visitor | undefined;
  let context: PanelContext;
  let faq: FaqSource;
  let announcer: HTMLElement | null = null;
  let open = false;
  let destroyed = false;
  /** The site has told of itself, or could not be asked. */
  let asked = false;
  let started: Promise<void> | undefined;
  let stopWatching: (() => void) | undefined;
  let stopPlacing: (() => void) | undefined;

  const client = deferClient(async () => {
    [visitor] = await Promise.all([loadVisitor(frame.window, speech.contentLocale), speech.loadTopic('live')]);
    stopWatching = visitor.watch(host, () => speech.words().words);
    return visitor.client;
  });

  /** Makes anew what depends on the language. */
  function speak(): void {
    const { locale, words } = speech.words();
    const { documentElement } = frame.document;
    documentElement.lang = locale;
    documentElement.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
    faq = createFaqSource(client, speech.contentLocale(), frame.window);
    context = {
      client,
      words: (key, values) => visitor?.textOf(key) ?? words(key, values),
      locale,
      contentLocale: speech.contentLocale(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      window: frame.window,
      get prefill() {
        return host.options.prefill ?? {};
      },
      open(view, args = {}) {
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
    const site = client.state().config?.site;
    const color = host.options.color ?? site?.color ?? '';
    applyTheme(frame, host.options.theme ?? 'auto', color, darkSystem?.matches ?? false);
    if (color) host.showColor(color);
    const title = site?.name ?? hostname;
    if (frame.element.title !== title) frame.element.title = frame.document.title = title;
  }

  function draw(): void {
    const place = history.place();
    if (!place || destroyed) return;
    drawPanel(frame.document.body, {
      context,
      faq,
      live: asked ? visitor?.live : undefined,
      hostname,
      place,
      canGoBack: history.canGoBack(),
      open,
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
    await Promise.all([speech.loadTopic(reading ? 'faq' : view), reading || client.ready()]);
  }

  function start(): Promise<void> {
    started ??= client.start().catch(() => {
      started = undefined;
    });
    return started;
  }

  /** Asks what the site is and who is in; what depends on it is drawn when that is known, or cannot be. */
  async function askSite(): Promise<void> {
    await client.loadConfig().catch(() => undefined);
    asked = true;
    if (await speech.update(client.state().config?.site.locale)) speak();
    draw();
  }

  async function show(view?: ViewName, args: ViewArgs = {}): Promise<void> {
    const restoring = start();
    if (!view && !history.place() && hasSession(endpoint)) await soonest(restoring, frame);
    if (view || !history.place()) {
      const place = view ? { view, args } : (visitor?.startPlace() ?? HOME);
      // Whatever it opens with, there is a way back to the first view.
      if (!history.place()) history.go(HOME);
      history.go(place);
    }
    const before = open;
    open = true;
    draw();
    frame.element.classList.remove('gone');
    host.showOpen(true);
    keepInPlace();
    host.emit('open', { view: history.place()!.view });
    if (!before) void askSite();
  }

  /** The stylesheet has put the panel in its place; what keeps it there is fetched after it is drawn. */
  function keepInPlace(): void {
    import('./placeFrame.ts').then(
      ({ placeFrame }) => {
        if (open) stopPlacing ??= placeFrame(frame, host, dress, close);
      },
      () => undefined,
    );
  }

  function close(): void {
    if (!open) return;
    open = false;
    draw();
    frame.element.classList.add('gone');
    stopPlacing?.();
    stopPlacing = undefined;
    host.showOpen(false);
    host.bell().focus({ preventScroll: true });
    host.emit('close', {});
  }

  // Wherever the keyboard is in the panel, on nothing too.
  frame.document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
  });
  speak();
  dress();
  const stopDressing = client.subscribe(dress);
  darkSystem?.addEventListener('change', dress);
  if (hasSession(endpoint)) void start();

  return {
    async perform(method, args) {
      if (method === 'open' && args.length === 0) return show();
      await client.ready();
      await start();
      return visitor?.perform(method, args, { open: show, client });
    },
    close,
    async refresh() {
      dress();
      if (await speech.update()) speak();
      draw();
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
