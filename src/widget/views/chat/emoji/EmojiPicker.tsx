import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { usePartWords } from '../chatWords.ts';
import css from './emoji.css?inline';
import { EmojiGrid } from './EmojiGrid.tsx';
import { emojiMemory } from './emojiMemory.ts';
import { EmojiTabs, type Tab } from './EmojiTabs.tsx';
import { loadEmoji } from './loadEmoji.ts';
import { type Emoji, findEmoji, inTone } from './readEmoji.ts';
import { ToneChoice } from './ToneChoice.tsx';

/** Emoji shown for a search. */
const FOUND = 64;

/** Picks an emoji: by search, by group, or one of the latest. Gives nothing when the visitor wants none. */
export function EmojiPicker({ onPick }: { onPick: (emoji: string | undefined) => void }) {
  useStyles(css);
  const { announce, locale, window } = usePanel();
  const words = usePartWords('chatEmoji');
  const memory = useMemo(() => emojiMemory(window), [window]);
  const search = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLDivElement>(null);
  const [groups, setGroups] = useState<Emoji[][]>();
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState('');
  const [tone, setTone] = useState(memory.tone);
  const recent = useMemo(
    () => memory.recent().map((sign) => ({ sign, name: sign, words: sign, toned: false })),
    [memory],
  );
  const [tab, setTab] = useState<Tab>(recent.length > 0 ? 'recent' : 0);

  useEffect(() => {
    let gone = false;
    loadEmoji(locale).then(
      (loaded) => gone || setGroups(loaded),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [locale]);
  const ready = Boolean(words && groups);
  useLayoutEffect(() => {
    // With a finger the keyboard would hide what there is to pick.
    if (ready && !window.matchMedia?.('(pointer: coarse)').matches) search.current?.focus();
  }, [ready, window]);

  const named = useMemo(() => withNames(recent, groups ?? []), [recent, groups]);
  const shown = useMemo(() => {
    if (query.trim()) return findEmoji(groups ?? [], query, FOUND);
    return tab === 'recent' ? named : (groups?.[tab] ?? []);
  }, [groups, query, tab, named]);
  useEffect(() => {
    if (words && query.trim()) announce(words('found', { count: shown.length }));
  }, [shown]);
  if (!words) return null;

  const pick = (emoji: Emoji) => {
    const sign = inTone(emoji, tone);
    memory.add(sign);
    onPick(sign);
  };
  return (
    <div
      ref={picker}
      class="emoji"
      role="dialog"
      aria-label={words('title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onPick(undefined);
      }}
      onFocusOut={({ relatedTarget }) => {
        const next = relatedTarget as HTMLElement | null;
        if (next && !picker.current?.parentElement?.contains(next)) onPick(undefined);
      }}
    >
      <div class="emoji-head">
        <input
          ref={search}
          class="emoji-search"
          type="search"
          value={query}
          placeholder={words('search')}
          aria-label={words('search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter would send the message that is being written.
            if (event.key === 'Enter') event.preventDefault();
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            picker.current?.querySelector<HTMLElement>('.emoji-grid [tabindex="0"]')?.focus();
          }}
        />
        <ToneChoice
          tone={tone}
          words={words}
          onChoose={(next) => {
            memory.setTone(next);
            setTone(next);
          }}
        />
      </div>
      {query.trim() ? null : <EmojiTabs tab={tab} recent={recent.length > 0} words={words} onChoose={setTab} />}
      {failed ? <p class="emoji-none">{words('failed')}</p> : null}
      {groups && shown.length === 0 ? <p class="emoji-none">{words('none')}</p> : null}
      <EmojiGrid key={query ? 'found' : tab} emoji={shown} tone={tone} label={words('title')} onPick={pick} />
    </div>
  );
}

/** The latest ones are remembered as signs only; their names come with the others. */
function withNames(recent: readonly Emoji[], groups: readonly (readonly Emoji[])[]): Emoji[] {
  const bare = (sign: string) => sign.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, '');
  const names = new Map(groups.flat().map(({ sign, name }) => [bare(sign), name]));
  return recent.map((emoji) => ({ ...emoji, name: names.get(bare(emoji.sign)) ?? emoji.sign }));
}
