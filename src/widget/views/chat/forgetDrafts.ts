/** Takes away what was begun to be written in this tab. */
export function forgetDrafts(view: Window): void {
  try {
    const { sessionStorage } = view;
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('deskbell:draft:')) sessionStorage.removeItem(key);
    }
  } catch {
    // Storage is refused: there are none.
  }
}
