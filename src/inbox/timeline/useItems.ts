import { useMemo, useRef } from 'preact/hooks';
import type { ClientState } from '../../client/index.ts';
import { useInbox } from '../context.ts';
import { timelineItems, type TimelineItem } from './timelineItems.ts';

/** The items of a visitor's timeline; the same list as long as nothing has changed that they are made of. */
export function useItems(state: ClientState, visitorId: string): readonly TimelineItem[] {
  const { times } = useInbox();
  const sources = useSame([
    visitorId,
    state.outbox,
    state.reached,
    state.clockOffset,
    ...[...state.conversations.values()].filter(({ summary }) => summary.visitorId === visitorId),
  ]);
  return useMemo(() => timelineItems(state, visitorId, times.dayKey), [sources, times]);
}

/** The list of before while every member is what it was. */
function useSame(now: readonly unknown[]): readonly unknown[] {
  const before = useRef(now);
  const same = before.current.length === now.length && now.every((value, index) => value === before.current[index]);
  if (!same) before.current = now;
  return before.current;
}
