/** What the bubble says and does. */
export interface Bubble {
  readonly text: string;
  /** The name of the button that puts it away. */
  readonly dismiss: string;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

const CSS = `
:host { all: initial; }
div {
  position: fixed;
  z-index: 2147483000;
  display: flex;
  max-inline-size: min(248px, calc(100vw - 108px));
  border: 1px solid light-dark(#e4dfd7, #37332e);
  border-radius: 16px;
  background: light-dark(#fff, #262421);
  color: light-dark(#1d1b18, #f3efe8);
  box-shadow: 0 6px 20px rgb(40 30 15 / 0.18);
  color-scheme: light dark;
  font: 15px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
button {
  min-inline-size: 44px;
  min-block-size: 44px;
  padding: 10px 4px 10px 14px;
  border: 0;
  border-radius: 16px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
button + button { flex: none; padding: 0; text-align: center; font-size: 20px; line-height: 1; }
button:focus-visible { outline: 2px solid light-dark(#14508c, #8cc4ff); outline-offset: -2px; }
@media (max-width: 640px) { div { max-inline-size: min(200px, calc(100vw - 108px)); font-size: 14px; } button { padding-block: 6px; } }
@media (prefers-reduced-motion: no-preference) { div { animation: come 220ms ease-out; } }
@keyframes come { from { opacity: 0; transform: translateY(6px); } }
@media print { div { display: none; } }
`;

/**
 * Shows a small bubble beside the bell, in a shadow root of its own. It is told politely and never takes the keyboard.
 * The answer takes it away.
 */
export function showBubble(page: Window, { text, dismiss, onOpen, onDismiss }: Bubble): () => void {
  const { document } = page;
  const host = document.createElement('deskbell-bubble');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  // What stands in a status from its beginning is not read: the words follow once it is there.
  box.setAttribute('role', 'status');
  root.append(box);
  document.documentElement.append(host);
  box.append(button(document, text, onOpen), button(document, '×', onDismiss, dismiss));

  const place = () => {
    const bell = document
      .querySelector('deskbell-widget')
      ?.shadowRoot?.querySelector('button')
      ?.getBoundingClientRect();
    const { style } = box;
    if (!bell?.width) {
      style.inset = 'auto 20px 92px auto';
      return;
    }
    const onRight = bell.left + bell.width / 2 > page.innerWidth / 2;
    style.bottom = `${Math.max(8, page.innerHeight - bell.bottom)}px`;
    style.right = onRight ? `${page.innerWidth - bell.left + 10}px` : 'auto';
    style.left = onRight ? 'auto' : `${bell.right + 10}px`;
  };
  place();
  page.addEventListener('resize', place, { passive: true });
  return () => {
    page.removeEventListener('resize', place);
    host.remove();
  };
}

function button(document: Document, words: string, onClick: () => void, name?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  if (name) made.setAttribute('aria-label', name);
  made.addEventListener('click', onClick);
  return made;
}
