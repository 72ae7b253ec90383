/** Takes away what this tab has kept: what was begun to be written, what was read, where the visitor was. */
export function forgetTab(view: Window): void {
  try {
    const { sessionStorage } = view;
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('deskbell:')) sessionStorage.removeItem(key);
    }
  } catch {
    // Storage is refused: there are none.
  }
}
