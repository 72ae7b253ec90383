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
  readonly onClick: (event: Event) => void;
  /** The visitor is about to click. */
  readonly onIntent: () => void;
  readonly onEscape: () => void;
}

const BELL =
  'M12 3a1 1 0 0 0-1 1v1a6 6 0 0 0-5 6v4l-2 2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1l-2-2v-4a6 6 0 0 0-5-6V4a1 1 0 0 0-1-1Zm-2 16a2 2 0 0 0 4 0Z';
const CHEVRON = 'm6 9 6 6 6-6';

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
        popovertarget="pop"
        onClick={onClick}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onKeyDown={(event) => event.key === 'Escape' && onEscape()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={open ? CHEVRON : BELL} />
        </svg>
      </button>
      {unread > 0 && !open ? <span aria-hidden="true">{unread > 9 ? '9+' : unread}</span> : null}
      <i id="pop" popover onBeforeToggle={onClick} />
      <p id="note" class={failed ? 'shown' : undefined} role="status">
        {failed ? words.failed : note}
      </p>
    </div>
  );
}
