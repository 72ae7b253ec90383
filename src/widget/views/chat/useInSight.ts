import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';

type Realm = Window & typeof globalThis;

/** Milliseconds after which a panel that opens or closes has come to rest. */
const SETTLED_MS = 400;

/**
 * True while the visitor can see an element: within its scroller, in an open panel, on the visible part of the screen,
 * in a tab that is in front. Where a browser cannot tell one of these, it counts as given.
 */
export function useInSight(target: RefObject<Element | null>): boolean {
  const view = usePanel().window as Realm;
  const [meets, setMeets] = useState(!view.IntersectionObserver);
  const [shown, setShown] = useState(() => isShown(view));

  useEffect(() => {
    if (!view.IntersectionObserver || !target.current) return undefined;
    const observer = new view.IntersectionObserver((entries) => setMeets(entries.at(-1)!.isIntersecting));
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [view, target]);

  useEffect(() => watchShown(view, setShown), [view]);

  return meets && shown;
}

/** A closed panel keeps its layout, so an observer inside it cannot notice; the frame's own style tells. */
function isShown(view: Realm): boolean {
  if (view.document.visibilityState === 'hidden') return false;
  const frame = view.frameElement;
  // On its way out it can still be seen for a moment.
  return !frame || (!frame.classList.contains('gone') && view.getComputedStyle(frame).visibility !== 'hidden');
}

function watchShown(view: Realm, tell: (shown: boolean) => void): () => void {
  let timer: number | undefined;
  const look = () => tell(isShown(view));
  const lookTwice = () => {
    look();
    view.clearTimeout(timer);
    timer = view.setTimeout(look, SETTLED_MS);
  };
  const frame = view.frameElement;
  const observer = frame ? new view.MutationObserver(lookTwice) : undefined;
  if (frame) observer?.observe(frame, { attributes: true });
  view.document.addEventListener('visibilitychange', look);
  lookTwice();
  return () => {
    view.clearTimeout(timer);
    observer?.disconnect();
    view.document.removeEventListener('visibilitychange', look);
  };
}
