/** Under this name our entry is known in the page's history. */
const MARK = 'deskbellSheet';

let count = 0;

/**
 * Lets "back", by button or by a swipe from the edge, close a sheet instead of leaving the page. For as long as the sheet
 * is there, the history has one entry more: the same address, with the state the page has put there itself. The entry
 * below is without a state meanwhile: what routes the page hears of a step back to it as of a step within one page, which
 * routers leave alone, and the state is put back at once. The answer takes the entry away again, unless the page has gone
 * on from it.
 */
export function closeByBack(page: Window, close: () => void): () => void {
  const { history } = page;
  const own: unknown = history.state;
  const mine = `${++count}`;
  const isOnTop = () => (history.state as Record<string, unknown> | null)?.[MARK] === mine;
  let over = false;

  const onPop = () => {
    // Only the entry below ours has no state.
    if (history.state !== null) return;
    page.removeEventListener('popstate', onPop);
    history.replaceState(own, '');
    if (over) return;
    over = true;
    close();
  };
  try {
    history.replaceState(null, '');
    history.pushState({ ...(typeof own === 'object' ? own : {}), [MARK]: mine }, '');
  } catch {
    // The page may not have a history (a sandbox) or has used it too often: back is back then.
    return () => undefined;
  }
  page.addEventListener('popstate', onPop);

  return () => {
    if (over) return;
    over = true;
    if (isOnTop()) history.back();
    else page.removeEventListener('popstate', onPop);
  };
}
