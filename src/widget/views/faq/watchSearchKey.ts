/** What the keys are heard in, and what they do. */
export interface SearchKeyTools {
  /** The panel's own document. */
  readonly document: Document;
  /** With Ctrl or ⌘; absent when the owner does not want it. */
  readonly hotkey: () => string | undefined;
  /** Opens the first view, which begins with the search. */
  readonly openSearch: () => void;
}

/**
 * Brings the visitor to the search from anywhere in the panel: by "/", and by the owner's key, which the launcher hears on
 * the page. The answer stops it.
 */
export function watchSearchKey({ document, hotkey, openSearch }: SearchKeyTools): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !(isSlash(event) || isHotkey(event, hotkey()))) return;
    event.preventDefault();
    const search = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) return openSearch();
    search.focus();
    search.select();
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

function isSlash({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const typing = (target as Element | null)?.closest?.('input, textarea, select');
  return key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
}

function isHotkey({ key, ctrlKey, metaKey }: KeyboardEvent, hotkey: string | undefined): boolean {
  return (ctrlKey || metaKey) && hotkey !== undefined && key?.toLowerCase() === hotkey.toLowerCase();
}
