import { useRef, useState } from 'preact/hooks';
import type { ConversationsQuery } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import type { VisitorFilter } from './visitorRows.ts';

/** Conversations an inbox begins with at most; with fewer there are no earlier ones. */
const FIRST_PAGE = 500;
/** Conversations of one further page. */
const PAGE = 100;

/** How far one filter has been loaded. */
interface Progress {
  readonly before: number;
  readonly more: boolean;
}

/** Loads conversations beyond those the inbox began with, a page at a time, those of the present filter. */
export function useEarlier(filter: VisitorFilter): { load: (() => void) | undefined; loading: boolean } {
  const { client, notify } = useInbox();
  const state = useClientState();
  const progress = useRef(new Map<VisitorFilter, Progress>());
  const beginning = useRef<number>(undefined);
  const [loading, setLoading] = useState(false);

  if (beginning.current === undefined && state.inbox) {
    const known = [...state.conversations.values()].filter(({ summary }) => summary.contacted);
    // Zero: everything there is was there from the beginning.
    beginning.current = known.length < FIRST_PAGE ? 0 : Math.min(...known.map(({ summary }) => summary.lastPosition));
  }
  const known = progress.current.get(filter);
  const query = queryOf(filter, state.inbox?.me.id);
  const before = known?.before ?? beginning.current ?? 0;
  if (before === 0 || known?.more === false || !query) return { load: undefined, loading };

  return {
    loading,
    load() {
      if (loading) return;
      setLoading(true);
      client.loadConversations({ ...query, before, limit: PAGE }).then(
        ({ conversations, more }) => {
          const last = conversations.at(-1)?.lastPosition ?? before;
          progress.current.set(filter, { before: last, more });
          setLoading(false);
        },
        () => {
          setLoading(false);
          notify('actionFailed');
        },
      );
    },
  };
}

function queryOf(filter: VisitorFilter, me: string | undefined): ConversationsQuery | undefined {
  switch (filter) {
    case 'all':
      return {};
    case 'waiting':
    case 'snoozed':
    case 'closed':
      return { status: filter };
    case 'mine':
      return me ? { status: 'open', agent: me } : undefined;
    case 'unassigned':
      return { status: 'open', agent: 'none' };
    case 'blocked':
      return undefined;
    default:
      return { department: filter.slice('department:'.length) };
  }
}
