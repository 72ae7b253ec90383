/**
 * Whether the widget has not yet opened by itself on this device, and notes that it has. Where nothing can be stored it is
 * never the first visit: a panel that opens on every page is a nuisance.
 */
export function isFirstVisit(endpoint: string): boolean {
  const mark = `deskbell:opened:${endpoint}`;
  try {
    if (localStorage.getItem(mark)) return false;
    localStorage.setItem(mark, '1');
    return Boolean(localStorage.getItem(mark));
  } catch {
    return false;
  }
}
