/**
 * Where a callback stands. `requested` → `claimed` → `ringing_visitor` → `connected` → `completed` is the good road;
 * the others end it or lead back to it. The names are those of the events (`callback.claimed` …).
 */
export type CallbackState =
  | 'requested'
  | 'claimed'
  | 'ringing_visitor'
  | 'connected'
  | 'completed'
  | 'missed_by_agent'
  | 'missed_by_visitor'
  | 'cancelled';

/** What can happen to a callback after it was requested; `rescheduled` leads back to `requested` with a new time. */
export type CallbackStep = Exclude<CallbackState, 'requested'> | 'rescheduled' | 'released';

const STEPS: Record<CallbackStep, { readonly from: readonly CallbackState[]; readonly to: CallbackState }> = {
  claimed: { from: ['requested', 'missed_by_agent'], to: 'claimed' },
  released: { from: ['claimed', 'ringing_visitor'], to: 'requested' },
  ringing_visitor: { from: ['claimed'], to: 'ringing_visitor' },
  connected: { from: ['claimed', 'ringing_visitor'], to: 'connected' },
  completed: { from: ['connected'], to: 'completed' },
  missed_by_agent: { from: ['requested'], to: 'missed_by_agent' },
  missed_by_visitor: { from: ['claimed', 'ringing_visitor'], to: 'missed_by_visitor' },
  cancelled: { from: ['requested', 'claimed', 'missed_by_agent', 'missed_by_visitor'], to: 'cancelled' },
  rescheduled: { from: ['requested', 'claimed', 'missed_by_agent', 'missed_by_visitor'], to: 'requested' },
};

/** The state after a step, or `undefined` when the step is not allowed from the given state. */
export function stepCallback(state: CallbackState, step: CallbackStep): CallbackState | undefined {
  return STEPS[step].from.includes(state) ? STEPS[step].to : undefined;
}

/** True while a callback still asks something of an agent or the visitor. */
export function isActive(state: CallbackState): boolean {
  return state !== 'completed' && state !== 'cancelled' && state !== 'missed_by_visitor';
}

/** A callback as it stands, folded from its events. Times are ISO 8601 in UTC. */
export interface Callback {
  /** The id of the `callback.request` command that began it. */
  readonly id: string;
  readonly conversationId: string;
  readonly state: CallbackState;
  /** E.164, for example `+48221234567`. */
  readonly phone: string;
  readonly name?: string;
  readonly topic?: string;
  /** `now`: as soon as somebody can; `slot`: at a time the visitor picked. */
  readonly when: 'now' | 'slot';
  readonly requestedAt: string;
  /** When the call is promised: the end of the countdown, or the beginning of the slot. */
  readonly dueAt: string;
  /** Begin and end of the slot, when one was picked. */
  readonly slot?: Slot;
  /** The agent who has claimed it. */
  readonly agent?: { readonly id: string; readonly name: string };
  readonly claimedAt?: string;
  readonly connectedAt?: string;
  readonly endedAt?: string;
  readonly rating?: number;
}

/** A stretch of time in which somebody is free to call. ISO 8601 in UTC. */
export interface Slot {
  readonly start: string;
  readonly end: string;
}
