/** The key in an entry's state that tells it is ours, beside what the page keeps there. */
const MARK = 'deskbellSheet';
/** Milliseconds a page has to go somewhere by itself after the sheet was closed, before our entry is taken back. */
const SETTLE_MS = 80;
/** Milliseconds after which going back has come to nothing: no event tells of that. */
const GIVEN_UP_MS = 3000;

/** Entries on their way out of the history: going back takes a moment. */
const leaving = new WeakMap<Window, { cancel(): boolean; readonly gone: Promise<void> }>();

/**
 * Gives "back" (a button, a swipe from the edge) a meaning while a sheet is open: it closes it. One entry with the address
 * and the state of the page itself is put on top of its history; `close` is called when the visitor goes back from it.
 * The answer takes the entry away again, unless the page has gone on meanwhile.
 *
 * A router of the page hears, by `popstate`, that it is where it is: same address, same state. Where a page keeps something
 * else than an object as its state, nothing can be marked and nothing is done.
 */
export function holdBack(page: Window, close: () => void): () => void {
  const { history, location } = page;
  const { href } = location;
  let length = 0;
  let over = false;

  const goneBack = () => {
    // The page has gone on to a place of its own (a link with `#`), or came back to ours from there.
    if (isOurs(history) || history.length !== length) return;
    over = true;
    close();
  };
  const enter = () => {
    if (over || !push(history)) return;
    length = history.length;
    page.addEventListener('popstate', goneBack);
  };

  const going = leaving.get(page);
  if (going && !going.cancel()) void going.gone.then(enter);
  else enter();

  return () => {
    page.removeEventListener('popstate', goneBack);
    // One that is on its way out already takes it along; a second would go back from what comes next.
    if (!over && isOurs(history) && location.href === href && !leaving.has(page)) leave(page, href);
    over = true;
  };
}

function isOurs({ state }: History): boolean {
  return Boolean((state as Record<string, unknown> | null)?.[MARK]);
}

/** Puts our entry on top, or finds it there: after a reload, or when the visitor has gone forward. */
function push(history: History): boolean {
  const state: unknown = history.state;
  if (isOurs(history)) return true;
  if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return false;
  try {
    history.pushState({ ...state, [MARK]: true }, '');
    return true;
  } catch {
    // Browsers stop pages that change their history too often.
    return false;
  }
}

/** Goes back from our entry, unless the page or the sheet is faster. */
function leave(page: Window, href: string): void {
  const { history, location } = page;
  const { navigation } = page as { navigation?: EventTarget };
  let waiting = true;
  let tellGone: () => void;
  const gone = new Promise<void>((resolve) => {
    tellGone = resolve;
  });

  const done = () => {
    page.clearTimeout(timer);
    navigation?.removeEventListener('navigate', cancel);
    page.removeEventListener('popstate', done);
    leaving.delete(page);
    tellGone();
  };
  const cancel = () => {
    if (waiting) done();
    return waiting;
  };
  let timer = page.setTimeout(() => {
    if (!isOurs(history) || location.href !== href) return done();
    waiting = false;
    navigation?.removeEventListener('navigate', cancel);
    page.addEventListener('popstate', done);
    timer = page.setTimeout(done, GIVEN_UP_MS);
    history.back();
  }, SETTLE_MS);
  navigation?.addEventListener('navigate', cancel);
  leaving.set(page, { cancel, gone });
}
