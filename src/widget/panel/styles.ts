import { usePanel } from './context.ts';

type Realm = Window & typeof globalThis;

const adopted = new WeakMap<Document | ShadowRoot, Set<string>>();

/**
 * Gives a document (or a shadow root in it) a stylesheet, once. The sheet is constructed by the document's own window, as
 * the standard demands, which even `style-src 'none'` allows.
 */
export function adoptStyles(view: Window, css: string, target: Document | ShadowRoot = view.document): void {
  // A frame that was taken off the page has none.
  if (!target) return;
  const known = adopted.get(target) ?? new Set();
  if (known.has(css)) return;
  adopted.set(target, known.add(css));
  if ('adoptedStyleSheets' in target) {
    const sheet = new (view as Realm).CSSStyleSheet();
    sheet.replaceSync(css);
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  } else {
    adoptLegacyStyles(target, css);
  }
}

/** Gives the panel's document the stylesheet of the calling component, once, before it is painted. */
export function useStyles(css: string): void {
  adoptStyles(usePanel().window, css);
}

/** Browsers of before 2023 (iOS 15) cannot construct sheets; there a policy has to allow ours, or the panel is plain. */
function adoptLegacyStyles(target: Document | ShadowRoot, css: string): void {
  const style = (target.ownerDocument ?? (target as Document)).createElement('style');
  style.textContent = css;
  ('head' in target ? target.head : target).append(style);
}
