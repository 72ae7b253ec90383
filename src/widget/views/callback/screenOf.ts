import type { Callback } from '../../../protocol/callback.ts';
import type { Call } from './useCall.ts';

/** The screens that tell of a call. */
export type StatusScreen = 'taken' | 'move' | 'progress' | 'booked' | 'late' | 'unreached' | 'lost' | 'done';

/** Which screen tells how a call stands; `form` when there is none to tell of. */
export function screenOf(
  { callback, taken }: Pick<Call, 'callback' | 'taken'>,
  moving: boolean,
): 'form' | StatusScreen {
  if (taken) return 'taken';
  if (!callback || callback.state === 'cancelled') return 'form';
  const { state } = callback;
  if (state === 'completed') return 'done';
  if (moving && state !== 'connected' && state !== 'ringing_visitor') return 'move';
  if (state === 'missed_by_visitor') return 'unreached';
  if (state === 'expired' || state === 'failed') return 'lost';
  if (state === 'missed_by_agent' || (isWaiting(callback) && callback.missedAt)) return 'late';
  // A slot that was rung and is tried again has another time than its own.
  const asPicked = callback.slot && Date.parse(callback.dueAt) === Date.parse(callback.slot.start);
  return state === 'requested' && asPicked ? 'booked' : 'progress';
}

/** True while nobody has taken the call. */
export function isWaiting({ state }: Pick<Callback, 'state'>): boolean {
  return state === 'requested' || state === 'offered' || state === 'missed_by_agent';
}
