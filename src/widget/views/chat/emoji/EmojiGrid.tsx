import { useRef, useState } from 'preact/hooks';
import { type Emoji, inTone } from './readEmoji.ts';

/** What the grid shows. */
export interface EmojiGridProps {
  emoji: readonly Emoji[];
  tone: number;
  label: string;
  onPick: (emoji: Emoji) => void;
}

/** What can be focused stands inside. */
const ROW = { role: 'row' } as const;
const CELL = { role: 'gridcell' } as const;

const COLUMNS = 8;
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -COLUMNS,
  ArrowDown: COLUMNS,
  PageUp: -5 * COLUMNS,
  PageDown: 5 * COLUMNS,
  Home: -Infinity,
  End: Infinity,
};

/** Emoji in rows, moved through with the arrow keys: one stop for the Tab key (ARIA Authoring Practices, grid). */
export function EmojiGrid({ emoji, tone, label, onPick }: EmojiGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, emoji.length - 1));
  const rows = Array.from({ length: Math.ceil(emoji.length / COLUMNS) }, (_, row) =>
    emoji.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const towardEnd = grid.current?.ownerDocument.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? (event.key === towardEnd ? 1 : -1) : 0;
    const step = STEPS[event.key] ?? sideways;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(emoji.length - 1, current + step));
    setAt(next);
    grid.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };

  if (emoji.length === 0) return <div class="emoji-grid" />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table would fit, but not wrap as the room asks.
    <div ref={grid} class="emoji-grid" role="grid" aria-label={label} onKeyDown={onKeyDown}>
      {rows.map((row, y) => (
        <div key={y} class="emoji-row" {...ROW}>
          {row.map((one, x) => {
            const index = y * COLUMNS + x;
            return (
              <span key={one.sign} {...CELL}>
                <button
                  type="button"
                  class="emoji-one"
                  tabIndex={index === current ? 0 : -1}
                  aria-label={one.name}
                  title={one.name}
                  onFocus={() => setAt(index)}
                  onClick={() => onPick(one)}
                >
                  {inTone(one, tone)}
                </button>
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}
