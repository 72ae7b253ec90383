import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useClientState, useInbox, useServerNow } from '../context.ts';
import { articleFrom } from '../faq/articleDraft.ts';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';
import { EventLine } from './EventLine.tsx';
import { MessageRun } from './MessageRun.tsx';
import { answerAfter, articleTitles, timelineItems, type TimelineItem } from './timelineItems.ts';
import { useEndInView } from './useEndInView.ts';
import { useSeen } from './useSeen.ts';
import { useTimeline } from './useTimeline.ts';

/** Everything that happened with a visitor, in order, over all their conversations. */
export function Timeline({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words, times, locale, write } = useInbox();
  const state = useClientState();
  const now = useServerNow(60_000);
  const { visitorId } = row;
  const { status, reload } = useTimeline(visitorId);
  const items = useMemo(() => timelineItems(state, visitorId, times.dayKey), [state, visitorId, times]);
  const titles = useMemo(() => articleTitles(items), [items]);
  const typing = typingNames(row, state, words('you'));
  const { column, atEnd, toEnd, onScroll } = useEndInView(`${items.length} ${lastKey(items)} ${typing} ${status}`);
  useSeen(row, atEnd && status === 'ready');
  const name = visitorName(row, words, locale);
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
        onScroll={onScroll}
      >
        {status === 'loading' && <Skeleton />}
        {status === 'failed' && <Failed onRetry={reload} />}
        {status === 'ready' &&
          items.map((item, index) => (
            <Item
              key={item.key}
              item={item}
              row={row}
              name={name}
              now={now}
              titles={titles}
              onArticle={(question) => write(articleFrom(question, answerAfter(items, index), row.current.locale))}
            />
          ))}
        {typing && (
          <p class="typing">
            <span class="typing-dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {words('typingName', { name: typing === 'visitor' ? name : typing })}
          </p>
        )}
      </div>
      {!atEnd && <JumpToLatest count={row.unread} onJump={toEnd} />}
    </div>
  );
}

function Item(props: {
  readonly item: TimelineItem;
  readonly row: VisitorRow;
  readonly name: string;
  readonly now: number;
  readonly titles: ReadonlyMap<string, string>;
  onArticle(question: string): void;
}): JSX.Element {
  const { times } = useInbox();
  const { item, row } = props;
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
          visitorId={row.visitorId}
          visitor={row.visitor.name}
          visitorLabel={props.name}
          onArticle={props.onArticle}
        />
      );
    case 'line':
      return <EventLine event={item.event} now={props.now} titles={props.titles} />;
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

/** `visitor`, or the name of a colleague who is answering at the same moment; empty when nobody is typing. */
function typingNames(row: VisitorRow, state: ReturnType<typeof useClientState>, fallback: string): string {
  if (row.typing) return 'visitor';
  for (const { id } of row.conversations) {
    const author = state.typing.get(id)?.author;
    if (author?.kind === 'agent' && author.id !== state.inbox?.me.id) return author.name ?? fallback;
  }
  return '';
}

function lastKey(items: readonly TimelineItem[]): string {
  const last = items.at(-1);
  return last?.kind === 'messages' ? `${last.messages.length} ${last.messages.at(-1)!.status}` : (last?.key ?? '');
}
