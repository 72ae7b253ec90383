/** Under this name our entry is known in the page's history. */
const MARK = 'deskbellSheet';

let count = 0;

/**
 * Lets "back", by button or by a swipe from the edge, close a sheet instead of leaving the page. For as long as the sheet
 * is there, the history has one entry more: the same address, and the state the page has put there itself. The page
 * hears of neither, whatever routes it. The answer takes the entry away again, unless the page has gone on from it.
 */
export function closeByBack(page: Window, close: () => void): () => void {
  const { history } = page;
  const mine = `${++count}`;
  const isOnTop = () => (history.state as Record<string, unknown> | null)?.[MARK] === mine;
  let over = false;

  const onPop = (event: Event) => {
    if (isOnTop()) return;
    page.removeEventListener('popstate', onPop, true);
    // Where we have come from and where we are, nothing differs for the page.
    event.stopImmediatePropagation();
    if (over) return;
    over = true;
    close();
  };
  try {
    history.pushState({ ...(history.state as object | null), [MARK]: mine }, '');
  } catch {
    // The page may not have a history (a sandbox) or has used it too often: back is back then.
    return () => undefined;
  }
  page.addEventListener('popstate', onPop, true);

  return () => {
    if (over) return;
    over = true;
    if (isOnTop()) history.back();
    else page.removeEventListener('popstate', onPop, true);
  };
}
