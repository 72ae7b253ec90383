/** @jsxRuntime classic */
/** @jsx h */
// biome-ignore lint/correctness/noUnusedImports: what the tags below become; the automatic runtime would cost the first paint 200 bytes.
import { h } from 'preact';
import type { LauncherWords } from './launcherWords.ts';

/** What the bell shows. */
export interface BellProps {
  readonly words: LauncherWords;
  readonly open: boolean;
  /** The panel is being fetched. */
  readonly busy: boolean;
  /** The panel could not be fetched. */
  readonly failed: boolean;
  readonly unread: number;
  /** The number of unread messages in words. */
  readonly note: string;
  readonly onClick: () => void;
  /** The visitor is about to click. */
  readonly onIntent: () => void;
  readonly onEscape: () => void;
}

const BELL =
  'M12 3.2a.9.9 0 0 0-.9.9v.8A6 6 0 0 0 6 10.8v3.7l-1.5 2.2a.8.8 0 0 0 .7 1.3h13.6a.8.8 0 0 0 .7-1.3L18 14.5v-3.7a6 6 0 0 0-5.1-5.9v-.8a.9.9 0 0 0-.9-.9ZM9.6 19.3a2.5 2.5 0 0 0 4.8 0Z';
const CHEVRON = 'm6.5 9.5 5.5 5.5 5.5-5.5';

/** The button that opens and closes the panel, and the number of unread messages on it. */
export function Bell({ words, open, busy, failed, unread, note, onClick, onIntent, onEscape }: BellProps) {
  return (
    <div>
      <button
        type="button"
        class="bell"
        aria-label={open ? words.closeHelp : words.openHelp}
        aria-expanded={open}
        aria-busy={busy}
        aria-describedby="note"
        onClick={onClick}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onKeyDown={(event) => event.key === 'Escape' && onEscape()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={open ? CHEVRON : BELL} />
        </svg>
        {unread > 0 && !open ? <span aria-hidden="true">{unread > 9 ? '9+' : unread}</span> : null}
      </button>
      <p id="note" class={failed ? 'shown' : undefined} role="status">
        {failed ? words.failed : note}
      </p>
    </div>
  );
}
