/** On a screen below this width or height the panel is a sheet that fills it; the same figure as in frame.css. */
export const SHEET_BELOW = 480;

/** Whether the panel fills the screen now. */
export function isSheet(page: Window): boolean {
  return Math.min(page.innerWidth, page.innerHeight) < SHEET_BELOW;
}
