import { useEffect, useState } from 'preact/hooks';
import { olderOf, type ClientState } from '../../client/index.ts';
import { useClientState, useInbox } from '../context.ts';

/** How the timeline of a visitor stands. */
export type TimelineStatus = 'loading' | 'ready' | 'failed';

/**
 * Fetches the latest of a visitor's timeline when they are chosen, and again by itself when the line is back after a failure.
 * `older` loads the page before what is there, one at a time; it is `undefined` when there is nothing older.
 */
export function useTimeline(visitorId: string): {
  status: TimelineStatus;
  reload(): void;
  older: (() => Promise<void>) | undefined;
} {
  const { client } = useInbox();
  const state = useClientState();
  const [settled, setSettled] = useState<'loaded' | 'failed'>();
  const [tries, setTries] = useState(0);
  const ready = settled === 'loaded' || isComplete(state, visitorId);
  const failed = settled === 'failed' && !ready;
  const live = state.connection === 'live';

  // Asked for even when all that is known is whole: conversations in which nothing was asked for are in no list.
  useEffect(() => {
    let current = true;
    setSettled(undefined);
    client.loadTimeline(visitorId).then(
      () => current && setSettled('loaded'),
      () => current && setSettled('failed'),
    );
    return () => {
      current = false;
    };
  }, [client, visitorId, tries]);

  useEffect(() => {
    if (live && failed) setTries((count) => count + 1);
    // Only the line's coming back is a reason; a failure while it is up waits for the agent.
  }, [live]);

  const olderId = ready ? olderOf(state, visitorId) : undefined;
  return {
    status: ready ? 'ready' : failed ? 'failed' : 'loading',
    reload: () => setTries((count) => count + 1),
    older: olderId === undefined ? undefined : () => client.loadOlder(olderId),
  };
}

function isComplete(state: ClientState, visitorId: string): boolean {
  const own = [...state.conversations.values()].filter(({ summary }) => summary.visitorId === visitorId);
  return own.length > 0 && own.every(({ complete }) => complete);
}
