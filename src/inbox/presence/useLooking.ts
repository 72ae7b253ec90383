import { useEffect } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';

/** Milliseconds between two signs that a conversation is still open here. */
const AGAIN_MS = 20_000;

/** Tells colleagues that this conversation is open here, as long as it is and the window is shown. */
export function useLooking(conversationId: string): void {
  const { client, ports } = useInbox();
  const { document } = ports.window;
  const live = useClientState().connection === 'live';
  useEffect(() => {
    let cancel = () => {};
    if (!live) return undefined;
    const look = () => {
      cancel();
      const shown = document.visibilityState === 'visible';
      client.looking(conversationId, shown);
      if (shown) cancel = ports.clock.after(AGAIN_MS, look);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      cancel();
      document.removeEventListener('visibilitychange', look);
      client.looking(conversationId, false);
    };
  }, [client, ports, document, conversationId, live]);
}
