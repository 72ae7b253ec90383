import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';
import { passesFilter, visitorRows } from '../visitors/visitorRows.ts';
import { Icon } from '../ui/Icon.tsx';
import { useAvailability } from './useAvailability.ts';

/** Says that visitors wait while the agent is away. */
export function AwayNotice(): JSX.Element | null {
  const { words, ports } = useInbox();
  const state = useClientState();
  const { available, set } = useAvailability();
  const me = state.inbox?.me.id;
  const count = visitorRows(state, ports.clock.now()).filter((row) => passesFilter(row, 'waiting', me)).length;
  if (available || count === 0) return null;
  return (
    <div class="away" role="status">
      <Icon name="moon" />
      <p>{words('awayWaiting', { count })}</p>
      <button type="button" class="button button-small" onClick={() => set(true)}>
        {words('goAvailable')}
      </button>
    </div>
  );
}
