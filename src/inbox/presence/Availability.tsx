import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Switch } from '../ui/Switch.tsx';
import { useAvailability } from './useAvailability.ts';

/** The switch by which visitors learn that somebody is in. */
export function Availability(): JSX.Element {
  const { words } = useInbox();
  const { available, set } = useAvailability();
  return (
    <div class="availability" data-on={available} title={words(available ? 'availableHint' : 'awayHint')}>
      <Switch on={available} onChange={set}>
        {/* What is switched is said also while the word beside it is another one. */}
        <span class="sr-only">{available ? '' : words('available')}</span>
        <span class="availability-word">{words(available ? 'available' : 'away')}</span>
      </Switch>
    </div>
  );
}
