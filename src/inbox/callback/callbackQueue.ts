import { isActive, type Callback } from '../../protocol/index.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';

/** A callback with the visitor who asked for it. */
export interface QueuedCallback {
  readonly callback: Callback;
  readonly row: VisitorRow;
}

/** Milliseconds before its time from which a booked call stands among those due. */
const SOON_MS = 30 * 60_000;

/**
 * All callbacks under way: those that need somebody now (what the agent is asked to take first, then their own, then open
 * ones, then those of colleagues; each by the time they are due), and those booked or tried again later. `me` is the id of the
 * agent looking, `now` the server's time.
 */
export function callbackQueue(
  rows: readonly VisitorRow[],
  me: string | undefined,
  now: number,
): { due: QueuedCallback[]; later: QueuedCallback[] } {
  const all = rows
    .filter((row) => row.callback ?? row.pastCallback)
    .flatMap((row) => row.conversations.flatMap(({ callbacks }) => callbacks.map((callback) => ({ callback, row }))))
    .filter(({ callback }) => isActive(callback.state) || callback.retryAt)
    .sort((a, b) => rank(a.callback, me) - rank(b.callback, me) || (a.callback.dueAt < b.callback.dueAt ? -1 : 1));
  const isDue = ({ callback }: QueuedCallback) => {
    if (callback.state === 'missed_by_visitor') return false;
    return callback.state !== 'requested' || Date.parse(callback.dueAt) - now < SOON_MS;
  };
  return { due: all.filter(isDue), later: all.filter((queued) => !isDue(queued)) };
}

function rank({ agent, offer }: Callback, me: string | undefined): number {
  if (!agent) return me && offer?.agentIds.includes(me) ? 0 : 2;
  return agent.id === me ? 1 : 3;
}

/** Callbacks the agent is asked to take now, the one that runs out first before the others. */
export function offersFor(rows: readonly VisitorRow[], me: string | undefined, now: number): QueuedCallback[] {
  if (!me) return [];
  return callbackQueue(rows, me, now)
    .due.filter(({ callback }) => callback.state === 'offered' && callback.offer?.agentIds.includes(me))
    .filter(({ callback }) => Date.parse(callback.offer!.until) > now)
    .sort((a, b) => (a.callback.offer!.until < b.callback.offer!.until ? -1 : 1));
}
