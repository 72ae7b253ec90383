import { useEffect, useRef, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';

/** Tells the desk what the agent has seen: only while the window is shown and the end of the timeline is in view. */
export function useSeen(row: VisitorRow, atEnd: boolean): void {
  const { client } = useInbox();
  const shown = useShown();
  const told = useRef(new Map<string, number>());
  useEffect(() => {
    if (!shown || !atEnd) return;
    for (const { id, unread } of row.conversations) {
      const upTo = Math.max(0, ...unread);
      if (upTo <= (told.current.get(id) ?? 0)) continue;
      told.current.set(id, upTo);
      client.send('conversation.see', id, { upTo });
    }
  }, [client, row, shown, atEnd]);
}

/** True while the window is shown, redrawn when that changes. */
function useShown(): boolean {
  const { document } = useInbox().ports.window;
  const [shown, setShown] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setShown(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [document]);
  return shown;
}
