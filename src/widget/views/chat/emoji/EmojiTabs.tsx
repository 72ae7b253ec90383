import type { PartWords } from '../chatWords.ts';

/** A group by its place in the data, or the latest ones. */
export type Tab = 'recent' | number;

/** What the tabs show. */
export interface EmojiTabsProps {
  tab: Tab;
  /** There are latest ones. */
  recent: boolean;
  words: PartWords<'chatEmoji'>;
  onChoose: (tab: Tab) => void;
}

/** The groups of the data, in its order, each by one of its own. */
const GROUPS = [
  ['😀', 'smileys'],
  ['👋', 'people'],
  ['🐻', 'animals'],
  ['🍎', 'food'],
  ['🚗', 'travel'],
  ['⚽', 'activities'],
  ['💡', 'objects'],
  ['❤️', 'symbols'],
  ['🏁', 'flags'],
] as const;

/** The groups to choose from. */
export function EmojiTabs({ tab, recent, words, onChoose }: EmojiTabsProps) {
  const all: readonly (readonly [Tab, string, string])[] = [
    ...(recent ? [['recent', '🕘', words('recent')] as const] : []),
    ...GROUPS.map(([sign, key], index) => [index, sign, words(key)] as const),
  ];
  return (
    <fieldset class="emoji-tabs" aria-label={words('groups')}>
      {all.map(([id, sign, name]) => (
        <button
          key={id}
          type="button"
          class="emoji-tab"
          aria-label={name}
          title={name}
          aria-pressed={tab === id}
          onClick={() => onChoose(id)}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
