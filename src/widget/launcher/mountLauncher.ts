import { h, render } from 'preact';
import type { ViewName } from '../panel/context.ts';
import { Bell } from './Bell.tsx';
import type { LauncherOptions, LoadPanel, PanelHandle, PanelHost } from './contract.ts';
import { createHost, HOST_NAME, raise } from './createHost.ts';
import { hasSession } from './hasSession.ts';
import css from './launcher.css?inline';
import { launcherWords } from './launcherWords.ts';

/** The bell on the page: its methods by name, and how it stands. */
export interface MountedLauncher {
  perform(method: string, args: readonly unknown[]): unknown;
  state(): { ready: boolean; open: boolean; view?: ViewName | undefined; unread: number };
}

type HostElement = HTMLElement & { deskbell?: MountedLauncher };

/** Puts the bell on the page, or finds the one that is there already. Sends nothing and stores nothing. */
export function mountLauncher(options: LauncherOptions, loadPanel: LoadPanel, given?: HTMLElement): MountedLauncher {
  const present = ((given as HostElement | undefined) ?? document.querySelector<HostElement>(HOST_NAME))?.deskbell;
  if (present) return present;
  const root = createHost(css, given);
  const host = root.host as HostElement;
  const stage = document.createElement('div');
  root.append(stage);

  let shown = { open: false, busy: false, failed: false, unread: 0, note: '' };
  let panel: PanelHandle | undefined;
  let loading: Promise<PanelHandle> | undefined;

  function draw(change?: Partial<typeof shown>): void {
    shown = { ...shown, ...change };
    const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    stage.className = options.position ?? (rightToLeft ? 'left' : 'right');
    const bell = h(Bell, {
      ...shown,
      words: launcherWords(options.locale),
      onClick(event) {
        // Where a page stops the click, the button still asks for its popover; of the two only one comes through.
        event.preventDefault();
        quietly(perform('toggle', []));
      },
      onIntent: () => quietly(loadPanel()),
      onEscape: () => panel?.close(),
    });
    render(bell, stage);
  }

  const panelHost: PanelHost = {
    options,
    root,
    stage,
    bell: () => stage.querySelector('button')!,
    emit(name, detail) {
      host.dispatchEvent(new CustomEvent(`deskbell:${name}`, { detail, bubbles: true, composed: true }));
    },
    showOpen(open) {
      if (open) raise(host);
      draw({ open, busy: false });
    },
    showUnread: (unread, note) => draw({ unread, note }),
    showColor: (color) => stage.style.setProperty('--accent', color),
  };

  /** Runs what needs the panel; the bell shows at once that it has heard. */
  async function withPanel<Value>(run: (panel: PanelHandle) => Value | Promise<Value>): Promise<Value> {
    draw({ busy: !panel, failed: false });
    try {
      loading ??= loadPanel().then(({ mountPanel }) => mountPanel(panelHost));
      panel = await loading;
      return await run(panel);
    } catch (error) {
      if (!panel) loading = undefined;
      draw({ failed: !panel });
      panelHost.emit('error', { message: String(error) });
      throw error;
    } finally {
      draw({ busy: false });
    }
  }

  const set = (name: 'locale' | 'theme' | 'prefill') => (value: unknown) => {
    options[name] = value as never;
    draw();
    return panel?.refresh();
  };

  const methods: Record<string, (value: unknown) => unknown> = {
    close: () => panel?.close(),
    toggle: () => (shown.open ? panel?.close() : perform('open', [])),
    prefill: set('prefill'),
    setLocale: set('locale'),
    setTheme: set('theme'),
    shutdown: () => (panel || hasSession(options.endpoint)) && withPanel((it) => it.forget()),
    destroy() {
      panel?.destroy();
      render(null, stage);
      host.remove();
      removeEventListener('hashchange', follow);
    },
  };

  const perform = (method: string, args: readonly unknown[]) =>
    methods[method] ? methods[method](args[0]) : withPanel((it) => it.perform(method, args));

  if (/^#[\da-f]{6}$/i.test(options.color ?? '')) panelHost.showColor(options.color!);
  draw();
  panelHost.emit('ready', {});
  // Somebody who has written before is told of an answer.
  if (hasSession(options.endpoint)) setTimeout(() => quietly(withPanel(() => undefined)), 1000);

  /** A link can lead into the panel: `#deskbell=article:returns`. */
  const follow = () => /^#deskbell=/.test(location.hash) && quietly(perform('follow', []));
  addEventListener('hashchange', follow);
  follow();

  host.deskbell = {
    perform,
    state: () => ({ ready: true, open: shown.open, unread: shown.unread, view: panel?.view() }),
  };
  return host.deskbell;
}

/** Whoever began it is not there to hear of a failure; the bell has shown it. */
async function quietly(outcome: unknown): Promise<void> {
  try {
    await outcome;
  } catch {}
}
