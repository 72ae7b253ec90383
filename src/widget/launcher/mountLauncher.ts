import type { ViewName } from '../panel/context.ts';
import { contactLinks } from './contactLinks.ts';
import type { LauncherOptions, LoadPanel, PanelHandle, PanelHost } from './contract.ts';
import { createBell } from './createBell.ts';
import { createFrame, type Frame } from './createFrame.ts';
import { createHost, findHost, type HostElement, raise, styleHost, whenThere } from './createHost.ts';
import { endpointOf } from './endpointOf.ts';
import { hasSession } from './hasSession.ts';
import { holdCalls } from './holdCalls.ts';
import { isFirstVisit } from './isFirstVisit.ts';
import { keepOnPage } from './keepOnPage.ts';
import frameCss from './frame.css?inline';
import css from './launcher.css?inline';
import { launcherWords } from './launcherWords.ts';
import { listenToPage } from './listenToPage.ts';
import { placeStage } from './placeStage.ts';
import { quietly } from './quietly.ts';
import { takeBreath } from './takeBreath.ts';
import { usableOptions } from './usableOptions.ts';

/** The bell on the page: its methods by name, and how it stands. */
export interface MountedLauncher {
  perform(method: string, args?: readonly unknown[]): unknown;
  state(): { ready: boolean; open: boolean; view?: ViewName | undefined; unread: number };
}

/** What the page reaches a widget by leads to the widget itself: methods that were their own launcher would call themselves. */
const LAUNCHERS = new WeakMap<object, MountedLauncher>();

/**
 * Puts the bell on the page, or finds the one of that name that is there already. Sends nothing, and stores nothing but
 * that it has opened by itself, where the owner wants that. `methods` is what the page's element shows as `deskbell`;
 * `element` is one of the page's own to draw into, which the page may take away.
 */
export function mountLauncher(
  given: LauncherOptions,
  loadPanel: LoadPanel,
  methods?: object,
  element?: HTMLElement,
): MountedLauncher {
  const present = findHost(given.instance)?.deskbell;
  if (present && present !== methods) return LAUNCHERS.get(present) ?? present;
  // Booted again by the same page object: the bell of before had not come yet when it was taken away.
  if (present) LAUNCHERS.get(present)?.perform('destroy');
  const endpoint = endpointOf(given.endpoint, location.href, import.meta.url);
  const options = { ...usableOptions(given), endpoint };
  const { instance } = options;
  const root = createHost(css + frameCss, instance, element);
  const host = root.host as HostElement;
  const stage = document.createElement('div');
  root.append(stage);
  const listening = new AbortController();
  const { signal } = listening;

  let shown = { open: false, busy: false, failed: false, unread: 0, note: '', closeHelp: '' };
  let panel: PanelHandle | undefined;
  let loading: Promise<PanelHandle> | undefined;
  let frame: Promise<Frame> | undefined;
  /** The page's own element that was pressed in place of the bell. */
  let opener: HTMLElement | undefined;

  const bell = createBell(stage, {
    onClick(event) {
      // Where a page stops the click, the button still asks for its popover; of the two only one comes through.
      event.preventDefault();
      quietly(perform('toggle'));
    },
    onIntent: prepare,
    onEscape: () => panel?.close(),
  });

  function draw(change?: Partial<typeof shown>): void {
    shown = { ...shown, ...change };
    const words = launcherWords(options.locale);
    bell.draw({
      ...shown,
      label: (shown.open && shown.closeHelp) || words.openHelp,
      note: shown.failed ? words.failed : shown.note,
      links: shown.failed ? contactLinks(options) : [],
    });
    opener?.setAttribute('aria-expanded', `${shown.open}`);
  }

  /** Puts the bell where the owner wants it, in the owner's colour. */
  function dress(): void {
    styleHost(host, options.zIndex);
    placeStage(stage, options);
    panelHost.showColor(options.color ?? '');
    draw();
  }

  function tell(name: string, detail: object): void {
    host.dispatchEvent(new CustomEvent(`deskbell:${name}`, { detail, bubbles: true, composed: true }));
  }

  const panelHost: PanelHost = {
    options,
    root,
    stage,
    calm: false,
    bell: () => opener ?? bell.button,
    emit: tell,
    showOpen(open, closeHelp = '') {
      if (open && !shown.open) raise(host);
      draw({ open, closeHelp, busy: false });
    },
    showUnread(unread, note) {
      draw({ unread, note });
    },
    showColor: (color) => stage.style.setProperty('--accent', color),
    frame() {
      frame ??= createFrame(stage, location.hostname || 'Deskbell', lost);
      frame.catch(() => {
        frame = undefined;
      });
      return frame;
    },
  };

  /** The page has moved the widget's element, which empties the frame: another panel is set up. */
  function lost(): void {
    panel?.destroy();
    panel = loading = frame = undefined;
    if (shown.open) quietly(perform('open'));
  }

  function getPanel(): Promise<PanelHandle> {
    loading ??= loadPanel().then(async (mountPanel) => {
      await takeBreath();
      signal.throwIfAborted();
      const mounted = await mountPanel(panelHost);
      // It may have been taken off the page meanwhile.
      if (signal.aborted) mounted.destroy();
      signal.throwIfAborted();
      panel = mounted;
      return mounted;
    });
    // Made while the code is on its way.
    panelHost.frame();
    return loading;
  }

  /** Fetches the panel and sets it up unseen: the visitor is about to open it. Nothing is sent or stored. */
  function prepare(): void {
    if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
      getPanel().then(
        (it) => it.prepare(),
        () => {
          loading = undefined;
        },
      );
  }

  /** Runs what needs the panel; the bell shows at once that it has heard. */
  async function withPanel<Value>(run: (panel: PanelHandle) => Value | Promise<Value>, opens = false): Promise<Value> {
    draw({ busy: !panel, failed: false });
    if (opens && !panel) quietly(showSoon());
    try {
      const it = panel ?? (await getPanel().finally(takeBreath));
      held.release((method, args) =>
        it.perform(method, args).catch((error) => tell('error', { message: String(error) })),
      );
      return await run(it);
    } catch (error) {
      const message = String(error);
      if (!panel) loading = undefined;
      // What could not be fetched is a TypeError; anything else is about what was asked for.
      const failed = !shown.open && (!panel || error instanceof TypeError);
      if (failed) tell('blocked', { what: 'files', message });
      draw({ failed });
      tell('error', { message });
      throw error;
    } finally {
      draw({ busy: false });
      if (!shown.open) quietly(frame?.then(({ element }) => element.classList.add('gone')));
    }
  }

  /** Shows the frame before there is anything in it. */
  async function showSoon(): Promise<void> {
    const { element } = await panelHost.frame();
    if (panel) return;
    raise(host);
    element.className = 'panel soon';
  }

  function destroy(): void {
    listening.abort();
    clearTimeout(looking);
    panel?.destroy();
    stage.remove();
    delete host.deskbell;
    // One of the page's own is the page's to take away.
    if (!element) host.remove();
  }

  function update(changes: unknown): unknown {
    Object.assign(options, usableOptions(changes as Partial<LauncherOptions>), { endpoint, instance });
    dress();
    return panel?.refresh();
  }
  const set = (name: keyof LauncherOptions) => (value: unknown) => update({ [name]: value });

  const own: Record<string, (...args: never[]) => unknown> = {
    perform: (method: string, args: readonly unknown[]) => perform(method, args),
    // One that is on its way opens, and closes again.
    close: () =>
      panel
        ? panel.close()
        : loading?.then(
            (it) => it.close(),
            () => undefined,
          ),
    toggle() {
      panelHost.calm = false;
      return shown.open ? panel?.close() : perform('open');
    },
    update,
    prefill: set('prefill'),
    setLocale: set('locale'),
    setTheme: set('theme'),
    setPosition: set('position'),
    instance: whenThere,
    shutdown() {
      held.release();
      delete options.prefill;
      return (panel || hasSession(endpoint)) && withPanel((it) => it.forget());
    },
    destroy,
    trigger: (name: unknown) => tell('track', { name }),
    suppressTriggers: (wanted?: unknown) => void host.toggleAttribute('data-no-triggers', wanted !== false),
  };

  const held = holdCalls();

  function perform(method: string, args: readonly unknown[] = []): unknown {
    if (own[method]) return own[method](...(args as never[]));
    // Triggers hear of it at once, agents when the visitor turns to the widget.
    if (method === 'track') own.trigger!(args[0] as never);
    // What the page has said was of one who leaves.
    if (/logout|forgetMe/.test(method)) held.release();
    // Who has never written may never do so: what the page says of them waits.
    if (!panel && !hasSession(endpoint) && held.hold(method, args)) return undefined;
    return withPanel((it) => it.perform(method, args), method === 'open');
  }

  if (!element) signal.addEventListener('abort', keepOnPage(host, destroy));
  dress();

  const launcher: MountedLauncher = {
    perform,
    state: () => ({ ready: true, open: shown.open, unread: shown.unread, view: panel?.view() }),
  };
  host.deskbell = (methods as MountedLauncher | undefined) ?? launcher;
  LAUNCHERS.set(host.deskbell, launcher);
  tell('ready', {});
  if (options.open && !options.consent && !hasSession(endpoint) && isFirstVisit(endpoint)) {
    panelHost.calm = true;
    quietly(perform('open', [options.open]));
  }
  // Somebody who has written before is told of an answer. Looking into the storage for the first time holds a page up, so the bell is painted first.
  const looking = setTimeout(() => hasSession(endpoint) && quietly(withPanel(() => undefined)), 1000);
  listenToPage(
    options,
    {
      bell: bell.button,
      perform,
      prepare,
      pressed(element) {
        opener = element;
      },
    },
    signal,
  );
  return launcher;
}
