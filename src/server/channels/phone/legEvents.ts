import * as v from 'valibot';
import type { LegEvent } from '../../desk/index.ts';

/** A leg as a telephone system tells of it. */
export const legEventSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  callId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  party: v.picklist(['agent', 'visitor']),
  state: v.picklist(['initiated', 'ringing', 'answered', 'bridged', 'ended']),
  machine: v.optional(v.boolean()),
  cause: v.optional(
    v.picklist([
      'no_answer',
      'busy',
      'machine',
      'wrong_number',
      'declined',
      'unreachable',
      'phone_system',
      'not_allowed',
    ]),
  ),
});

/** Those who listen to a telephone system. */
export function createLegEvents(): {
  emit(event: LegEvent): void;
  onEvent(listener: (event: LegEvent) => void): () => void;
} {
  const listeners = new Set<(event: LegEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
