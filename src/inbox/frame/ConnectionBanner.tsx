import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useClientState, useInbox, useServerNow } from '../context.ts';

/** Milliseconds a line may be down before it is worth a word. */
const PATIENCE_MS = 1_200;
/** Milliseconds a reply may be on its way before the line counts as down, whatever the line itself says. */
const STALLED_MS = 4_000;

/** Says that the line is down and that nothing written is lost; silent during hiccups. */
export function ConnectionBanner(): JSX.Element {
  const { ports, words } = useInbox();
  const { connection, outbox } = useClientState();
  const [lost, setLost] = useState(false);
  const [down, setDown] = useState(false);
  useServerNow(2_000);
  const stalled = outbox.some(
    ({ status, queuedAt }) => status === 'waiting' && ports.clock.now() - queuedAt > STALLED_MS,
  );

  useEffect(() => {
    if (connection === 'offline' || stalled) setLost(true);
    else if (connection === 'live' || connection === 'polling') setLost(false);
  }, [connection, stalled]);
  useEffect(() => {
    setDown(false);
    return lost ? ports.clock.after(PATIENCE_MS, () => setDown(true)) : undefined;
  }, [lost, ports]);

  const kept = outbox.filter(({ command, status }) => command.type === 'message.send' && status === 'waiting').length;
  return (
    <div role="status" class="connection" data-down={down}>
      {down && (
        <p>
          <span class="connection-dot" aria-hidden="true" />
          {kept > 0 ? words('reconnectingKept', { count: kept }) : words('reconnecting')}
        </p>
      )}
    </div>
  );
}
