import type { Callback, CallbackState } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';

/** The place on the road that a state stands for. */
const PLACES: Partial<Record<CallbackState, number>> = {
  requested: 0,
  offered: 0,
  missed_by_agent: 0,
  claimed: 1,
  ringing_agent: 1,
  ringing_visitor: 2,
  connected: 3,
  completed: 4,
};

/** The road of a call, with the place it has come to. */
export function CallSteps({ callback }: { callback: Callback }) {
  const { words } = usePanel();
  const { state, agent } = callback;
  const ringing = state === 'ringing_agent';
  const found = agent
    ? words(ringing ? 'callbackStepRingingUs' : 'callbackStepFound', { name: agent.name })
    : words(ringing ? 'callbackStepRingingSomebody' : 'callbackStepFoundNobody');
  const labels = [
    words('callbackStepFinding'),
    found,
    words('callbackStepRinging'),
    words('callbackStepTalking'),
    words('callbackStepDone'),
  ];
  const here = PLACES[state] ?? -1;
  return (
    <ol class="call-steps">
      {labels.map((label, index) => (
        <li
          key={index}
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
