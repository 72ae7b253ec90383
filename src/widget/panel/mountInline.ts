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
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  adoptStyles(page, css, root);
  const stage = element.ownerDocument.createElement('div');
  stage.className = 'stage';
  root.append(stage);
  let unread = 0;

  const host: PanelHost = {
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
    // A frame that is moved is empty: the element begins anew when it is on the page again.
    frame: () => createFrame(stage, page.location.hostname || 'Deskbell', () => {}),
  };
  const mountPanel = await loadPanel();
  const panel = await mountPanel(host);
  await panel.perform('open', [VIEWS.includes(view) ? view : 'home']);

  const perform = (method: string, given: readonly unknown[]) =>
    (methodsOf(panel, options, stage)[method] ?? (() => panel.perform(method, given)))(given[0]);
  element.deskbell = { perform, state: () => ({ ready: true, open: true, view: panel.view(), unread }) };
  return element.deskbell;
}

/** What a panel does for itself; the rest of the methods are the visitor's client's. */
function methodsOf(panel: PanelHandle, options: LauncherOptions, stage: HTMLElement) {
  const { endpoint, instance } = options;
  const update = (changes: unknown) => {
    Object.assign(options, usableOptions(changes as Partial<LauncherOptions>), { endpoint, instance });
    return panel.refresh();
  };
  const set = (name: keyof LauncherOptions) => (value: unknown) => update({ [name]: value });
  const methods: Record<string, (value: unknown) => unknown> = {
    close() {},
    toggle() {},
    prefill: set('prefill'),
    setLocale: set('locale'),
    setTheme: set('theme'),
    shutdown: () => panel.forget(),
    update,
    destroy() {
      panel.destroy();
      stage.remove();
    },
  };
  return methods;
}

function explainView(view: string): void {
  import('../launcher/explainOptions.ts').then(
    (it) => it.explainOptions([['view', view]]),
    () => undefined,
  );
}
