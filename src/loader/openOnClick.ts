import type { Deskbell, DeskbellView } from './Deskbell.ts';

/** Makes every element of the page with `data-deskbell-open="callback"` open that view, now and later. */
export function openOnClick(page: Document, deskbell: Deskbell): void {
  page.addEventListener('click', (event) => {
    const opener = (event.target as Element | null)?.closest?.<HTMLElement>('[data-deskbell-open]');
    if (!opener) return;
    event.preventDefault();
    void deskbell.open(opener.dataset.deskbellOpen as DeskbellView);
  });
}
