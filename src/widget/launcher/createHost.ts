/** The name of the element that holds the widget. */
export const HOST_NAME = 'deskbell-widget';

/** Inline and important: the only rules a page's own stylesheet cannot overrule. `all` makes the rest harmless. */
const HOST_STYLE = 'all:initial;display:block;position:fixed;inset:auto 0 0 auto;width:0;height:0;z-index:2147483000;';

/** Puts the widget's element on the page, with an open shadow root that has the given stylesheet. */
export function createHost(css: string, host = document.createElement(HOST_NAME)): ShadowRoot {
  host.style.cssText = HOST_STYLE.replaceAll(';', '!important;');
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
