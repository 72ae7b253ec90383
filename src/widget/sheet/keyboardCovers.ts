/** Pixels a visible part is smaller by than the window when a keyboard is on the screen; the bars of browsers take less. */
const KEYBOARD = 120;

/** Whether an on-screen keyboard covers a part of the page. Where the visitor has zoomed in with two fingers, nobody can tell. */
export function keyboardCovers({ visualViewport: view, innerHeight }: Window): boolean {
  return Boolean(view && view.scale < 1.01 && innerHeight - view.height >= KEYBOARD);
}
