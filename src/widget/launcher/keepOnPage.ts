import { raise } from './createHost.ts';

/** Milliseconds within which a page that takes the element away again means it. */
const INSISTS_MS = 1000;

/** Puts the widget's element back when the page has swept it away, as swaps and morphs of whole pages do. The answer stops it. */
export function keepOnPage(host: HTMLElement): () => void {
  let putBack = -INSISTS_MS;
  const observer = new MutationObserver(() => {
    if (host.isConnected || performance.now() - putBack < INSISTS_MS) return;
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
