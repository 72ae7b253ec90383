import { isActive } from '../../protocol/index.ts';
import { passesFilter, wantsAgent, type VisitorRow } from '../visitors/visitorRows.ts';

/** A piece of new work: a visitor's message no agent has seen, or a callback nobody has claimed. */
export interface Work {
  /** Stays the same for the same piece; another one for a callback that was moved. */
  readonly key: string;
  readonly kind: 'chat' | 'callback';
  readonly row: VisitorRow;
  readonly text: string;
  /** The latest position of its conversation: what is not beyond those known before is not new. */
  readonly position: number;
}

/** All work there is with a visitor. */
export function workOf(row: VisitorRow): Work[] {
  return row.conversations.flatMap((summary) => [
    ...summary.unread.map((seq) => ({
      key: `${summary.id} ${seq}`,
      kind: 'chat' as const,
      row,
      text: summary.preview?.text ?? '',
      position: summary.lastPosition,
    })),
    ...summary.callbacks
      .filter((callback) => isActive(callback.state) && wantsAgent(callback))
      .map((callback) => ({
        key: `${callback.id} ${callback.dueAt}`,
        kind: 'callback' as const,
        row,
        text: '',
        position: summary.lastPosition,
      })),
  ]);
}

/** How many visitors need somebody: the figure in the window's title. `me` is the id of the agent looking. */
export function needCount(rows: readonly VisitorRow[], me: string | undefined): number {
  return rows.filter((row) => passesFilter(row, 'waiting', me)).length;
}
