import type { JSX } from 'preact';
import { useClientState, useInbox, useServerNow, useVisitorRows } from '../context.ts';
import { CallbackCard } from './CallbackCard.tsx';
import { callbackQueue } from './callbackQueue.ts';

/** Everybody who waits for a call, pinned above the list. Nothing is drawn while nobody does. */
export function CallbackQueue(): JSX.Element | null {
  const { words } = useInbox();
  const me = useClientState().inbox?.me.id;
  const now = useServerNow(1_000);
  const { due, later } = callbackQueue(useVisitorRows(), me, now);
  if (due.length + later.length === 0) return null;
  return (
    <section class="callbacks" aria-labelledby="callbacks-title">
      <h2 id="callbacks-title">
        {words('callbacks')} <span class="count">{due.length + later.length}</span>
      </h2>
      <div class="callback-cards">
        {due.map(({ callback, row }) => (
          <CallbackCard key={callback.id} callback={callback} row={row} now={now} />
        ))}
        {later.length > 0 && <h3 class="callbacks-later">{words('laterCalls')}</h3>}
        {later.map(({ callback, row }) => (
          <CallbackCard key={callback.id} callback={callback} row={row} now={now} />
        ))}
      </div>
    </section>
  );
}
