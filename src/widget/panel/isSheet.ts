/** Where the panel is a sheet that fills the screen: on narrow screens and on low ones; the same as in frame.css. */
export const SHEET = '(max-width: 479px), (max-height: 439px)';

/** Whether the panel fills the screen now. */
export function isSheet(page: Window): boolean {
  return page.matchMedia?.(SHEET).matches ?? page.innerWidth < 480;
}
