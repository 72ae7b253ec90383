import type { ClientState } from '../../client/index.ts';
import type { Page } from '../../protocol/index.ts';
import type { VisitorRow } from './visitorRows.ts';

/** The page a visitor was on last, as their widget has told; absent while it has told none since the inbox was opened. */
export function pageNow(state: ClientState, row: VisitorRow): Page | undefined {
  for (const { id } of row.conversations) {
    const page = state.pages?.get(id);
    if (page) return page;
  }
  return undefined;
}
