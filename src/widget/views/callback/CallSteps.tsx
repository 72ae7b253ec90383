import type { Callback, CallbackState } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';

const ORDER: readonly CallbackState[] = ['requested', 'claimed', 'ringing_visitor', 'connected', 'completed'];

/** The road of a call, with the place it has come to. */
export function CallSteps({ callback }: { callback: Callback }) {
  const { words } = usePanel();
  const name = callback.agent?.name;
  const labels = [
    words('callbackStepFinding'),
    name ? words('callbackStepFound', { name }) : words('callbackStepFoundNobody'),
    words('callbackStepRinging'),
    words('callbackStepTalking'),
    words('callbackStepDone'),
  ];
  const here = ORDER.indexOf(callback.state);
  return (
    <ol class="call-steps">
      {labels.map((label, index) => (
        <li
          key={ORDER[index]}
          class={index < here ? 'call-step-done' : index === here ? 'call-step-here' : 'call-step-ahead'}
          aria-current={index === here ? 'step' : undefined}
        >
          <span class="call-step-sign">{index < here ? <Icon name="check" size={14} /> : null}</span>
          {label}
        </li>
      ))}
    </ol>
  );
}
