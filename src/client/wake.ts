import type { Wake } from './ports.ts';

/** What waking needs of a window. */
export interface WakeWindow {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;
}

/** Hears when a page is online again, shown again, or back from the back/forward cache. */
export function createWake(window: WakeWindow): Wake {
  return (callback) => {
    const whenVisible = () => {
      if (window.document.visibilityState === 'visible') callback();
    };
    window.addEventListener('online', callback);
    window.addEventListener('pageshow', callback);
    window.document.addEventListener('visibilitychange', whenVisible);
    window.document.addEventListener('resume', callback);
    return () => {
      window.removeEventListener('online', callback);
      window.removeEventListener('pageshow', callback);
      window.document.removeEventListener('visibilitychange', whenVisible);
      window.document.removeEventListener('resume', callback);
    };
  };
}
