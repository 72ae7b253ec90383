/** Below this width the panel is a sheet that fills the screen; the same figure as in frame.css. */
export const SHEET_BELOW = 480;

/** Whether the panel fills the screen now. */
export function isSheet(page: Window): boolean {
  return page.innerWidth < SHEET_BELOW;
}
