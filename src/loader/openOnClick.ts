import type { Deskbell, DeskbellView } from './Deskbell.ts';

/**
 * Makes every element of the page with `data-deskbell-open="callback"` open that view, now and later. Of several widgets
 * the one that `data-deskbell-instance` names is meant. A link leads where its `href` does when that cannot be.
 */
export function openOnClick(deskbell: Deskbell, instance?: string): void {
  addEventListener('click', (event) => {
    const opener = (event.target as Element).closest?.<HTMLAnchorElement>('[data-deskbell-open]');
    if (!opener || opener.dataset.deskbellInstance !== instance) return;
    event.preventDefault();
    deskbell.open(opener.dataset.deskbellOpen as DeskbellView).catch(() => {
      if (opener.href) location.href = opener.href;
    });
  });
}
