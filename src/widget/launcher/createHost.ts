import type { MountedLauncher } from './mountLauncher.ts';

/** The name of the element that holds the widget. */
export const HOST_NAME = 'deskbell-widget';

/** Inline and important: the only rules a page's own stylesheet cannot overrule. `all` makes the rest harmless. */
const HOST_STYLE = 'all:initial;display:block;position:fixed;inset:auto 0 0 auto;width:0;height:0;z-index:';

/** The element, with what the page reaches the widget by. */
export type HostElement = HTMLElement & { deskbell?: MountedLauncher };

/** The element that has the widget of a name; without one, of the widget that has none. */
export function findHost(instance: string | undefined): HostElement | undefined {
  return [...document.querySelectorAll<HostElement>(HOST_NAME)].find(
    ({ dataset, deskbell }) => deskbell && dataset.instance === instance,
  );
}

/** Resolves with the widget of a name when it is on the page. */
export function whenThere(instance: string | undefined): Promise<MountedLauncher> {
  return new Promise((resolve) => {
    const look = () => {
      const found = findHost(instance)?.deskbell;
      if (!found) return;
      removeEventListener('deskbell:ready', look);
      resolve(found);
    };
    addEventListener('deskbell:ready', look);
    look();
  });
}

/** Puts the widget's element on the page, with an open shadow root that has the given stylesheet. */
export function createHost(
  css: string,
  instance: string | undefined,
  host = document.createElement(HOST_NAME) as HTMLElement,
): ShadowRoot {
  if (instance) host.dataset.instance = instance;
  const root: ShadowRoot = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    // Browsers of before 2023 cannot construct sheets.
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  }
  if (!host.isConnected) document.documentElement.append(host);
  raise(host);
  return root;
}

/** Keeps the page's stylesheets off the element. `zIndex` counts where the browser has no top layer. */
export function styleHost(host: HTMLElement, zIndex: string | number = 2147483000): void {
  host.style.cssText = `${HOST_STYLE}${zIndex};`.replaceAll(';', '!important;');
}

/** Brings the element above everything, open dialogs of the page too, where the browser has a top layer for it. */
export function raise(host: HTMLElement): void {
  try {
    if (host.popover) host.hidePopover();
    else host.popover = 'manual';
    host.showPopover();
  } catch {
    // No top layer in this browser, or not now: the z-index has to do.
  }
}
