import { useLayoutEffect } from 'preact/hooks';
import type { InboxPorts } from '../ports.ts';

/** What the keys of the whole inbox do. */
export interface ShortcutActions {
  /** Single letters do something; off for who hits them by accident or by voice. */
  readonly letters: boolean;
  search(): void;
  sheet(): void;
  back(): void;
}

/** Listens to the keys of the whole inbox. A letter does nothing while something is typed, a dialog is open or a menu is. */
export function useShortcuts({ window }: InboxPorts, actions: ShortcutActions): void {
  useLayoutEffect(() => {
    const { document } = window;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      if (document.querySelector('dialog[open]')) return;
      if (withMod(event)) {
        event.preventDefault();
        return;
      }
      if (!actions.letters || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (letter(event.key)) event.preventDefault();
    }

    function withMod({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
      if (ctrlKey === metaKey || altKey || shiftKey) return false;
      if (key.toLowerCase() === 'k') {
        actions.search();
        return true;
      }
      return key.toLowerCase() === 'j' && press(document, '.composer-mode[aria-pressed="false"]');
    }

    function letter(key: string): boolean {
      switch (key) {
        case '?':
          actions.sheet();
          return true;
        case '/':
          actions.search();
          return true;
        case 'u':
          actions.back();
          return true;
        case 'j':
        case 'k':
          return step(document, key === 'j' ? 1 : -1);
        default:
          return /^[a-z]$/.test(key) && press(document, `[data-key="${key}"]`);
      }
    }

    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [window, actions]);
}

/** Presses a button in sight; focus goes along where the button does not take it elsewhere. */
function press(document: Document, selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  if (!button || button.checkVisibility?.() === false) return false;
  button.click();
  return true;
}

/** Opens the next visitor of the list, or the one before. */
function step(document: Document, by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('a.visitor-row')];
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const next = rows[at < 0 ? 0 : at + by];
  if (!next) return false;
  next.scrollIntoView?.({ block: 'nearest' });
  next.click();
  return true;
}

/** True where a key is part of a text, or of a choice from a list. */
function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  if (!element?.closest) return false;
  if (element.isContentEditable || element.closest('[role="menu"]')) return true;
  const field = element.closest('input, textarea, select');
  if (!field) return false;
  return !['checkbox', 'radio', 'button'].includes((field as HTMLInputElement).type);
}
