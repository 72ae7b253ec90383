import type { Place, ViewName } from './context.ts';

/** The part of `sessionStorage` that is used. */
export interface PlaceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where the visitor is in the panel, and how they came there. */
export interface History {
  /** Absent before the first place. */
  place(): Place | undefined;
  canGoBack(): boolean;
  /** Goes on to a place. The same view again replaces itself, and home begins anew. */
  go(place: Place): void;
  back(): void;
  /** Forgets all places, also the one this tab kept. */
  clear(): void;
}

const VIEWS: readonly ViewName[] = ['home', 'faq', 'article', 'chat', 'callback'];
const LONGEST = 20;

/** Makes a history that remembers its last place for this tab. `storage` may refuse: then it lives as long as the page. */
export function createHistory(storage: () => PlaceStorage, key: string): History {
  let places: Place[] = [];
  const kept = readPlace(storage, key);
  if (kept) places = kept.view === 'home' ? [kept] : [{ view: 'home', args: {} }, kept];

  function keep(): void {
    try {
      const place = places.at(-1);
      if (place) storage().setItem(key, JSON.stringify(place));
      else storage().removeItem(key);
    } catch {
      // Storage is refused: the place is kept for this page only.
    }
  }

  return {
    place: () => places.at(-1),
    canGoBack: () => places.length > 1,
    go(place) {
      const current = places.at(-1);
      if (place.view === 'home') places = [];
      else if (current && isSame(current, place)) places.pop();
      places = [...places, place].slice(-LONGEST);
      keep();
    },
    back() {
      if (places.length < 2) return;
      places = places.slice(0, -1);
      keep();
    },
    clear() {
      places = [];
      keep();
    },
  };
}

function isSame(a: Place, b: Place): boolean {
  return a.view === b.view && a.args.articleId === b.args.articleId;
}

function readPlace(storage: () => PlaceStorage, key: string): Place | undefined {
  try {
    const place = JSON.parse(storage().getItem(key) ?? 'null') as Place | null;
    if (!place || !VIEWS.includes(place.view) || typeof place.args !== 'object') return undefined;
    // Words for a composer are given once; drawn again they would overwrite what was typed since.
    const { text: _text, ...args } = place.args;
    return { view: place.view, args };
  } catch {
    return undefined;
  }
}
