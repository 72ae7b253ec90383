import type { Call } from './useCall.ts';

/** The screens that tell of a call. */
export type StatusScreen = 'taken' | 'move' | 'progress' | 'booked' | 'late' | 'unreached' | 'done';

/** Which screen tells how a call stands; `form` when there is none to tell of. */
export function screenOf(
  { callback, taken }: Pick<Call, 'callback' | 'taken'>,
  moving: boolean,
): 'form' | StatusScreen {
  if (taken) return 'taken';
  if (!callback || callback.state === 'cancelled') return 'form';
  const { state, when } = callback;
  if (state === 'completed') return 'done';
  if (moving && state !== 'connected' && state !== 'ringing_visitor') return 'move';
  if (state === 'missed_by_agent') return 'late';
  if (state === 'missed_by_visitor') return 'unreached';
  return when === 'slot' && state === 'requested' ? 'booked' : 'progress';
}
