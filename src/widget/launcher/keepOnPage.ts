import { raise } from './createHost.ts';

/** Milliseconds within which a page that takes the element away again means it. */
const INSISTS_MS = 1000;

/**
 * Puts the widget's element back when the page has swept it away, as swaps and morphs of whole pages do; a page that takes it
 * away again at once means it, and `onGone` is told. The answer stops it.
 */
export function keepOnPage(host: HTMLElement, onGone: () => void): () => void {
  let putBack = -INSISTS_MS;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (performance.now() - putBack < INSISTS_MS) return onGone();
    putBack = performance.now();
    document.documentElement.append(host);
    raise(host);
    // It may be another one now.
    observe(document.documentElement);
  });
  const observe = (parent: Node) => observer.observe(parent, { childList: true });
  observe(document);
  observe(document.documentElement);
  return () => observer.disconnect();
}
