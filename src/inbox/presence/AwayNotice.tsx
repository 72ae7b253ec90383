import type { JSX } from 'preact';
import { needCount } from '../alerts/workOf.ts';
import { useClientState, useInbox, useVisitorRows } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { useAvailability } from './useAvailability.ts';

/** Says that visitors wait while the agent is away. */
export function AwayNotice(): JSX.Element | null {
  const { words } = useInbox();
  const me = useClientState().inbox?.me.id;
  const { available, set } = useAvailability();
  const count = needCount(useVisitorRows(), me);
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
