import type { Deskbell, DeskbellView } from './Deskbell.ts';

/**
 * Makes every element of the page with `data-deskbell-open="callback"` open that view, now and later. Of several widgets
 * the one that `data-deskbell-instance` names is meant.
 */
export function openOnClick(deskbell: Deskbell, instance?: string): void {
  addEventListener('click', (event) => {
    const opener = (event.target as Element).closest?.<HTMLElement>('[data-deskbell-open]');
    if (!opener || opener.dataset.deskbellInstance !== instance) return;
    event.preventDefault();
    void deskbell.open(opener.dataset.deskbellOpen as DeskbellView);
  });
}
