import type { Callback } from '../../../protocol/callback.ts';
import { useStyles } from '../../panel/styles.ts';
import { CallBooked } from './CallBooked.tsx';
import { CallDone } from './CallDone.tsx';
import { CallLate } from './CallLate.tsx';
import { CallLost } from './CallLost.tsx';
import { CallMove } from './CallMove.tsx';
import { CallProgress } from './CallProgress.tsx';
import css from './callStatus.css?inline';
import { CallTaken } from './CallTaken.tsx';
import { CallUnreached } from './CallUnreached.tsx';
import type { StatusScreen } from './screenOf.ts';
import type { Call } from './useCall.ts';
import { useStepsTold } from './useStepsTold.ts';

/** What is known of the call, and which screen tells it. */
export interface CallStatusProps {
  call: Call;
  screen: StatusScreen;
  onMoving: (moving: boolean) => void;
}

const SCREENS = {
  progress: CallProgress,
  booked: CallBooked,
  late: CallLate,
  unreached: CallUnreached,
  lost: CallLost,
  done: CallDone,
} as const;

/** Everything that follows once a call was asked for. Loaded apart from the form, which has to be there first. */
export function CallStatus({ call, screen, onMoving }: CallStatusProps) {
  useStyles(css);
  useStepsTold(call.callback);
  if (screen === 'taken') return <CallTaken call={call} />;
  if (screen === 'move') return <CallMove call={call} onDone={() => onMoving(false)} />;
  const Screen = SCREENS[screen];
  return <Screen call={call} callback={call.callback as Callback} onMove={() => onMoving(true)} />;
}
