import type { LauncherOptions, LoadPanel, PanelHandle, PanelHost } from '../launcher/contract.ts';
import { createFrame } from '../launcher/createFrame.ts';
import type { MountedLauncher } from '../launcher/mountLauncher.ts';
import type { ViewArgs, ViewName } from './context.ts';
import css from './inline.css?inline';
import { adoptStyles } from './styles.ts';

/** Where an inline panel begins. */
export interface InlineStart {
  readonly view: ViewName;
  readonly args?: ViewArgs;
}

/** Draws a panel into an element of the page, open for as long as it is there. The element's shadow root is its own. */
export async function mountInline(
  element: HTMLElement & { deskbell?: MountedLauncher },
  options: LauncherOptions,
  loadPanel: LoadPanel,
  { view, args = {} }: InlineStart,
): Promise<MountedLauncher> {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  adoptStyles(element.ownerDocument.defaultView!, css, root);
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
    frame: () => createFrame(stage, element.ownerDocument.defaultView!.location.hostname || 'Deskbell', () => {}),
  };
  const mountPanel = await loadPanel();
  const panel = await mountPanel(host);
  await panel.perform('open', [view, args]);

  const perform = (method: string, given: readonly unknown[]) =>
    (methodsOf(panel, options, stage)[method] ?? (() => panel.perform(method, given)))(given[0]);
  element.deskbell = { perform, state: () => ({ ready: true, open: true, view: panel.view(), unread }) };
  return element.deskbell;
}

/** What a panel does for itself; the rest of the methods are the visitor's client's. */
function methodsOf(panel: PanelHandle, options: LauncherOptions, stage: HTMLElement) {
  const set = (name: 'locale' | 'theme' | 'prefill') => (value: unknown) => {
    options[name] = value as never;
    return panel.refresh();
  };
  const methods: Record<string, (value: unknown) => unknown> = {
    close() {},
    toggle() {},
    prefill: set('prefill'),
    setLocale: set('locale'),
    setTheme: set('theme'),
    shutdown: () => panel.forget(),
    update(changes) {
      Object.assign(options, changes);
      return panel.refresh();
    },
    destroy() {
      panel.destroy();
      stage.remove();
    },
  };
  return methods;
}
