import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ClientState } from '../../client/index.ts';
import { useClientState, useInbox, useServerNow } from '../context.ts';
import { articleFrom } from '../faq/articleDraft.ts';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';
import { EventLine } from './EventLine.tsx';
import { MessageRun } from './MessageRun.tsx';
import { NoteCard } from './NoteCard.tsx';
import { ThreadMark } from './ThreadMark.tsx';
import { answerAfter, articleTitles, type TimelineItem } from './timelineItems.ts';
import { TypingLine, useTyping } from './TypingLine.tsx';
import { useEndInView } from './useEndInView.ts';
import { useGoTo, type GoTo } from './useGoTo.ts';
import { useItems } from './useItems.ts';
import { useSeen } from './useSeen.ts';
import { useTimeline } from './useTimeline.ts';
import { useWindowed } from './useWindowed.ts';

/** Everything that happened with a visitor, in order, over all their conversations. `goTo` is a message to show. */
export function Timeline({ row, goTo }: { readonly row: VisitorRow; readonly goTo: GoTo | undefined }): JSX.Element {
  const { words, locale, write } = useInbox();
  const state = useClientState();
  const now = useServerNow(60_000);
  const { visitorId } = row;
  const { status, reload, older } = useTimeline(visitorId);
  const items = useItems(state, visitorId);
  const titles = useMemo(() => articleTitles(items), [items]);
  const typing = useTyping(row);
  const { column, atEnd, toEnd, release, onScroll } = useEndInView(
    `${items.length} ${lastKey(items)} ${typing ? (typing.text ?? 'typing') : ''} ${status}`,
  );
  const { shown, hidden, more, reveal } = useWindowed(items, column, atEnd);
  const { loadOlder, loading } = useOlder(older);
  useGoTo({ wish: goTo, ready: status === 'ready', items, column, older, reveal, release });
  useSeen(row, atEnd && status === 'ready');
  const name = visitorName(row, words, locale);

  // The same elements are not looked at again: a key typed elsewhere, or another visitor's message, draws nothing here.
  const drawn = useMemo(
    () =>
      shown.map((item, index) => (
        <Item
          key={item.key}
          item={item}
          visitorId={visitorId}
          visitor={row.visitor.name}
          name={name}
          now={now}
          titles={titles}
          desk={state.inbox}
          onArticle={(question) => write(articleFrom(question, answerAfter(items, hidden + index), row.current.locale))}
        />
      )),
    [items, hidden, visitorId, row.visitor.name, name, now, titles, state.inbox, row.current.locale, write],
  );

  function moreAbove(): void {
    release();
    if (more(true) === 'top') loadOlder();
  }

  return (
    <div class="timeline-frame">
      <div
        class="timeline"
        ref={column}
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words('timelineOf', { name })}
        aria-busy={status === 'loading'}
        onScroll={() => {
          onScroll();
          if (more() === 'top') loadOlder();
        }}
      >
        {status === 'loading' && <Skeleton />}
        {status === 'failed' && <Failed onRetry={reload} />}
        {status === 'ready' && (hidden > 0 || older) && (
          <p class="timeline-older">
            <button type="button" class="button button-quiet button-small" aria-disabled={loading} onClick={moreAbove}>
              {words(loading ? 'olderLoading' : 'showOlder')}
            </button>
          </p>
        )}
        {status === 'ready' && drawn}
        <TypingLine row={row} name={name} />
      </div>
      {!atEnd && <JumpToLatest count={row.unread} onJump={toEnd} />}
    </div>
  );
}

/** Loads older pages one at a time. */
function useOlder(older: (() => Promise<void>) | undefined): { loadOlder(): void; readonly loading: boolean } {
  const { notify } = useInbox();
  const [loading, setLoading] = useState(false);
  const busy = useRef(false);
  function loadOlder(): void {
    if (!older || busy.current) return;
    busy.current = true;
    setLoading(true);
    const done = () => {
      busy.current = false;
      setLoading(false);
    };
    older().then(done, () => {
      done();
      notify('timelineFailed');
    });
  }
  return { loadOlder, loading };
}

function Item(props: {
  readonly item: TimelineItem;
  readonly visitorId: string;
  /** The name they gave. */
  readonly visitor: string | undefined;
  /** What they are called. */
  readonly name: string;
  readonly now: number;
  readonly titles: ReadonlyMap<string, string>;
  readonly desk: ClientState['inbox'];
  onArticle(question: string): void;
}): JSX.Element {
  const { times } = useInbox();
  const { item } = props;
  switch (item.kind) {
    case 'day':
      return (
        <h3 class="day">
          <span>{times.day(item.at, props.now)}</span>
        </h3>
      );
    case 'messages':
      return (
        <MessageRun
          messages={item.messages}
          visitorId={props.visitorId}
          visitor={props.visitor}
          visitorLabel={props.name}
          me={props.desk?.me.id}
          onArticle={props.onArticle}
        />
      );
    case 'line':
      return <EventLine event={item.event} also={item.also} now={props.now} titles={props.titles} desk={props.desk} />;
    case 'note':
      return <NoteCard note={item.note} conversationId={item.conversationId} me={props.desk?.me.id} />;
    case 'thread':
      return <ThreadMark conversationId={item.conversationId} number={item.number} />;
  }
}

function JumpToLatest({ count, onJump }: { readonly count: number; onJump(): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <button type="button" class="jump" onClick={onJump}>
      <Icon name="down" size={16} />
      {count > 0 ? words('newMessagesBelow', { count }) : words('jumpToLatest')}
    </button>
  );
}

function Skeleton(): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="skeleton">
      <span class="sr-only">{words('timelineLoading')}</span>
      <span class="skeleton-line" aria-hidden="true" />
      <span class="skeleton-bubble" aria-hidden="true" />
      <span class="skeleton-bubble skeleton-own" aria-hidden="true" />
      <span class="skeleton-line" aria-hidden="true" />
    </div>
  );
}

function Failed({ onRetry }: { onRetry(): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="empty">
      <p>{words('timelineFailed')}</p>
      <button type="button" class="button button-small" onClick={onRetry}>
        {words('tryAgain')}
      </button>
    </div>
  );
}

function lastKey(items: readonly TimelineItem[]): string {
  const last = items.at(-1);
  return last?.kind === 'messages' ? `${last.messages.length} ${last.messages.at(-1)!.status}` : (last?.key ?? '');
}
