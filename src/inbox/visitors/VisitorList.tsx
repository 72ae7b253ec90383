import type { JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useClientState, useInbox, useServerNow, useVisitorRows } from '../context.ts';
import { writeRoute } from '../route.ts';
import { EmptyList } from './EmptyList.tsx';
import { Filters } from './Filters.tsx';
import { OrderSelect, readOrder } from './OrderSelect.tsx';
import { useEarlier } from './useEarlier.ts';
import { VisitorListRow } from './VisitorListRow.tsx';
import { inOrder, passesFilter, type VisitorFilter, type VisitorOrder } from './visitorRows.ts';

/** Milliseconds between two looks at the clock: how often waiting times move. */
const TICK_MS = 10_000;
/** Rows drawn at first, and further ones each time the end comes near. */
const STEP = 80;
/** Pixels from the end within which more is drawn. */
const NEAR_END = 400;

/** Everybody who has asked for something, one row each, under a filter and in an order. */
export function VisitorList({ visitorId }: { readonly visitorId: string | undefined }): JSX.Element {
  const { words } = useInbox();
  const me = useClientState().inbox?.me.id;
  const now = useServerNow(TICK_MS);
  const [filter, setFilter] = useState<VisitorFilter>('all');
  const [order, setOrder] = useOrder();
  const [drawn, setDrawn] = useState(STEP);
  const held = useHeldRow(visitorId, filter);
  const list = useRef<HTMLUListElement>(null);
  useFocusAfterClosing(visitorId, list);
  const rows = useVisitorRows();
  const shown = inOrder(
    rows.filter((row) => passesFilter(row, filter, me) || row.visitorId === held),
    order,
  );
  const earlier = useEarlier(filter);
  const count = (name: VisitorFilter) => rows.filter((row) => passesFilter(row, name, me)).length;
  useEffect(() => setDrawn(STEP), [filter, order]);

  return (
    <nav class="visitors" aria-label={words('visitors')}>
      <div class="visitors-head">
        <div class="visitors-title">
          <h2>{words('visitors')}</h2>
          <OrderSelect order={order} onOrder={setOrder} />
        </div>
        <Filters filter={filter} count={count} onFilter={setFilter} />
      </div>
      {shown.length === 0 && <EmptyList filter={filter} onShowAll={() => setFilter('all')} />}
      <ul
        class="visitor-rows"
        ref={list}
        onKeyDown={moveByArrows}
        onScroll={({ currentTarget: element }) => {
          const left = element.scrollHeight - element.scrollTop - element.clientHeight;
          if (left < NEAR_END && drawn < shown.length) setDrawn(drawn + STEP);
        }}
      >
        {shown.slice(0, drawn).map((row) => (
          <VisitorListRow key={row.visitorId} row={row} now={now} selected={row.visitorId === visitorId} />
        ))}
        {(drawn < shown.length || earlier.load) && (
          <li class="visitors-more">
            <button
              type="button"
              class="button button-quiet button-small"
              aria-disabled={earlier.loading}
              onClick={() => (drawn < shown.length ? setDrawn(drawn + STEP) : earlier.load?.())}
            >
              {words(earlier.loading ? 'olderLoading' : 'showEarlier')}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The order of the list, kept on this device. */
function useOrder(): [VisitorOrder, (order: VisitorOrder) => void] {
  const { kept } = useInbox().ports;
  const [order, setOrder] = useState<VisitorOrder>(() => readOrder(kept.get('order')));
  return [
    order,
    (next) => {
      kept.set('order', next === 'need' ? undefined : next);
      setOrder(next);
    },
  ];
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
