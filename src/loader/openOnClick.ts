import type { Deskbell, DeskbellView } from './Deskbell.ts';

/**
 * Makes every element of the page with `data-deskbell-open="callback"` open that view, now and later. Of several widgets
 * the one that `data-deskbell-instance` names is meant.
 */
export function openOnClick(page: Document, deskbell: Deskbell, instance?: string): void {
  page.addEventListener('click', (event) => {
    const { dataset } =
      (event.target as Element | null)?.closest?.<HTMLElement>('[data-deskbell-open]') ?? ({} as Partial<HTMLElement>);
    if (!dataset || dataset.deskbellInstance !== instance) return;
    event.preventDefault();
    void deskbell.open(dataset.deskbellOpen as DeskbellView);
  });
}
