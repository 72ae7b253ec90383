import { useEffect, useState } from 'preact/hooks';
import type { ClientState } from '../../client/index.ts';
import { useClientState, useInbox } from '../context.ts';

/** How the timeline of a visitor stands. */
export type TimelineStatus = 'loading' | 'ready' | 'failed';

/** Fetches a visitor's timeline when they are chosen, and again by itself when the line is back after a failure. */
export function useTimeline(visitorId: string): { status: TimelineStatus; reload(): void } {
  const { client } = useInbox();
  const state = useClientState();
  const [settled, setSettled] = useState(false);
  const [tries, setTries] = useState(0);
  const complete = isComplete(state, visitorId);
  const failed = settled && !complete;
  const live = state.connection === 'live';

  // Asked for even when all that is known is whole: conversations in which nothing was asked for are in no list.
  useEffect(() => {
    let current = true;
    const settle = () => current && setSettled(true);
    setSettled(false);
    client.loadTimeline(visitorId).then(settle, settle);
    return () => {
      current = false;
    };
  }, [client, visitorId, tries]);

  useEffect(() => {
    if (live && failed) setTries((count) => count + 1);
    // Only the line's coming back is a reason; a failure while it is up waits for the agent.
  }, [live]);

  return {
    status: complete ? 'ready' : failed ? 'failed' : 'loading',
    reload: () => setTries((count) => count + 1),
  };
}

function isComplete(state: ClientState, visitorId: string): boolean {
  const own = [...state.conversations.values()].filter(({ summary }) => summary.visitorId === visitorId);
  return own.length > 0 && own.every(({ complete }) => complete);
}
