import type { LauncherOptions, LoadPanel, PanelHandle, PanelHost } from '../launcher/contract.ts';
import { createFrame } from '../launcher/createFrame.ts';
import { endpointOf } from '../launcher/endpointOf.ts';
import type { MountedLauncher } from '../launcher/mountLauncher.ts';
import { usableOptions } from '../launcher/usableOptions.ts';
import css from './inline.css?inline';
import { adoptStyles } from './styles.ts';

/** Where an inline panel may begin. */
const VIEWS: readonly string[] = ['home', 'faq', 'chat', 'callback'];

/**
 * Draws a panel into an element of the page, open for as long as it is there. The element's shadow root is its own. What is
 * no `view` begins at home; it is told in the console like any other option nobody can use.
 */
export async function mountInline(
  element: HTMLElement & { deskbell?: MountedLauncher },
  given: LauncherOptions,
  loadPanel: LoadPanel,
  view = '',
): Promise<MountedLauncher> {
  const page = element.ownerDocument.defaultView!;
  const endpoint = endpointOf(given.endpoint, page.location.href, import.meta.url);
  const options = { ...usableOptions(given), endpoint };
  if (view && !VIEWS.includes(view)) explainView(view);
  if (options.instance) element.dataset.instance = options.instance;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  adoptStyles(page, css, root);
  const stage = element.ownerDocument.createElement('div');
  stage.className = 'stage';
  const mountPanel = await loadPanel();
  root.append(stage);
  let unread = 0;
  let ended = false;
  let shown: PanelHandle | undefined;

  const host: Omit<PanelHost, 'frame'> = {
    options,
    root,
    stage,
    inline: true,
    calm: false,
    bell: () => element,
    emit(name, detail) {
      element.dispatchEvent(new CustomEvent(`deskbell:${name}`, { detail, bubbles: true, composed: true }));
    },
    showOpen() {},
    showUnread(count) {
      unread = count;
    },
    showColor: (color) => stage.style.setProperty('--accent', color),
  };

  /** Sets a panel up. The page may move the element, which empties the frame: then another takes its place. */
  async function draw(place: readonly string[]): Promise<PanelHandle> {
    let gone = false;
    const lost = () => {
      if (gone || ended) return;
      gone = true;
      made.then((it) => it.destroy()).catch(() => undefined);
      panel = draw([]);
      panel.catch((error) => host.emit('error', { message: String(error) }));
    };
    const made = mountPanel({ ...host, frame: () => createFrame(stage, page.location.hostname || 'Deskbell', lost) });
    const it = await made;
    if (!gone) shown = it;
    if (!gone) await it.perform('open', place);
    return gone ? panel : it;
  }

  function update(changes: unknown): unknown {
    const { endpoint, instance } = options;
    Object.assign(options, usableOptions(changes as Partial<LauncherOptions>), { endpoint, instance });
    host.showColor(options.color ?? '');
    return panel.then((it) => it.refresh());
  }
  const set = (name: keyof LauncherOptions) => (value: unknown) => update({ [name]: value });

  /** What a panel does for itself; the rest of the methods are the visitor's client's. */
  const own: Record<string, (value: unknown) => unknown> = {
    close() {},
    toggle() {},
    prefill: set('prefill'),
    setLocale: set('locale'),
    setTheme: set('theme'),
    shutdown: () => panel.then((it) => it.forget()),
    update,
    destroy() {
      ended = true;
      // One that is still being drawn may never be: without the page its frame does not load.
      panel.then((it) => it.destroy()).catch(() => undefined);
      stage.remove();
      delete element.deskbell;
    },
  };

  let panel = draw([VIEWS.includes(view) ? view : 'home']);
  await panel.catch((error) => {
    stage.remove();
    throw error;
  });
  element.deskbell = {
    perform: (method, args = []) => (own[method] ? own[method](args[0]) : panel.then((it) => it.perform(method, args))),
    state: () => ({ ready: true, open: true, view: shown?.view(), unread }),
  };
  return element.deskbell;
}

function explainView(view: string): void {
  import('../launcher/explainOptions.ts').then(
    (it) => it.explainOptions([['view', view]]),
    () => undefined,
  );
}
