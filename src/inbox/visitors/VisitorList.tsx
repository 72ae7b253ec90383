import type { JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useClientState, useInbox, useServerNow } from '../context.ts';
import { writeRoute } from '../route.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { InboxWordKey } from '../words.ts';
import { VisitorListRow } from './VisitorListRow.tsx';
import { passesFilter, visitorRows, type VisitorFilter } from './visitorRows.ts';

const FILTERS: readonly (readonly [VisitorFilter, InboxWordKey])[] = [
  ['waiting', 'filterWaiting'],
  ['mine', 'filterMine'],
  ['all', 'filterAll'],
  ['closed', 'filterClosed'],
];

const EMPTY: Record<VisitorFilter, readonly [IconName, InboxWordKey, InboxWordKey]> = {
  waiting: ['cup', 'emptyWaiting', 'emptyWaitingHint'],
  mine: ['leaf', 'emptyMine', 'emptyMineHint'],
  all: ['moon', 'emptyAll', 'emptyAllHint'],
  closed: ['box', 'emptyClosed', 'emptyClosedHint'],
};

/** How often waiting times move, milliseconds. */
const TICK_MS = 10_000;

/** Everybody who has asked for something, one row each, under one of four filters. */
export function VisitorList({ visitorId }: { readonly visitorId: string | undefined }): JSX.Element {
  const { ports, words } = useInbox();
  const state = useClientState();
  const now = useServerNow(TICK_MS);
  const [filter, setFilter] = useState<VisitorFilter>('all');
  const held = useHeldRow(visitorId, filter);
  const list = useRef<HTMLUListElement>(null);
  useFocusAfterClosing(visitorId, list);
  const me = state.inbox?.me.id;
  const rows = useMemo(() => visitorRows(state, ports.clock.now()), [state, now, ports]);
  const shown = rows.filter((row) => passesFilter(row, filter, me) || row.visitorId === held);
  const count = (name: VisitorFilter) => rows.filter((row) => passesFilter(row, name, me)).length;

  return (
    <nav class="visitors" aria-label={words('visitors')}>
      <div class="visitors-head">
        <h2>{words('visitors')}</h2>
        <fieldset class="filters">
          <legend class="sr-only">{words('filters')}</legend>
          {FILTERS.map(([name, key]) => (
            <button
              key={name}
              type="button"
              class="filter"
              aria-pressed={filter === name}
              onClick={() => setFilter(name)}
            >
              {words(key)}
              {(name === 'waiting' || name === 'mine') && count(name) > 0 && (
                <span class="filter-count">{count(name)}</span>
              )}
            </button>
          ))}
        </fieldset>
      </div>
      {shown.length === 0 && <Empty filter={filter} onShowAll={() => setFilter('all')} />}
      <ul class="visitor-rows" ref={list} onKeyDown={moveByArrows}>
        {shown.map((row) => (
          <VisitorListRow key={row.visitorId} row={row} now={now} selected={row.visitorId === visitorId} />
        ))}
      </ul>
    </nav>
  );
}

/** The visitor opened under the present filter keeps their row when an answer takes them out of it. */
function useHeldRow(visitorId: string | undefined, filter: VisitorFilter): string | undefined {
  const filterThen = useRef(filter);
  const [held, setHeld] = useState(visitorId);
  useEffect(() => {
    setHeld(filterThen.current === filter ? visitorId : undefined);
    filterThen.current = filter;
  }, [visitorId, filter]);
  return held;
}

/** Who comes back from a visitor to the list finds the keyboard at that visitor's row, unless it is in use elsewhere. */
function useFocusAfterClosing(visitorId: string | undefined, list: RefObject<HTMLUListElement | null>): void {
  const { document } = useInbox().ports.window;
  const before = useRef(visitorId);
  useEffect(() => {
    const left = before.current;
    before.current = visitorId;
    const { activeElement, body } = document;
    if (visitorId || !left || (activeElement && activeElement !== body)) return;
    list.current?.querySelector<HTMLElement>(`a[href="${writeRoute({ visitorId: left })}"]`)?.focus();
  }, [visitorId, document, list]);
}

function Empty({ filter, onShowAll }: { readonly filter: VisitorFilter; onShowAll(): void }): JSX.Element {
  const { words } = useInbox();
  const [icon, title, hint] = EMPTY[filter];
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} size={28} />
      </span>
      <p class="empty-title">{words(title)}</p>
      <p>{words(hint)}</p>
      {filter !== 'all' && (
        <button type="button" class="button button-quiet button-small" onClick={onShowAll}>
          {words('showAll')}
        </button>
      )}
    </div>
  );
}

/** Up and down go through the rows, Home and End to the ends; Enter opens, since rows are links. */
function moveByArrows(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(event.target as HTMLAnchorElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
}
