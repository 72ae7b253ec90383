/**
 * Where a callback stands. `requested` → `offered` → `claimed` → `ringing_agent` → `ringing_visitor` → `connected` →
 * `completed` is the good road; a desk without a telephone system leaves out what nobody tells it. The others end it or
 * lead back. The names are those of the events (`callback.claimed` …).
 */
export type CallbackState =
  | 'requested'
  | 'offered'
  | 'claimed'
  | 'ringing_agent'
  | 'ringing_visitor'
  | 'connected'
  | 'completed'
  | 'missed_by_agent'
  | 'missed_by_visitor'
  | 'cancelled'
  | 'expired'
  | 'failed';

/**
 * What can happen to a callback after it was requested. Back to `requested` lead `rescheduled` (another slot), `delayed`
 * ("give me five minutes"), `declined` (those it was offered to did not take it), `released` (given back), `retried`
 * (the same call once more).
 */
export type CallbackStep =
  | Exclude<CallbackState, 'requested'>
  | 'rescheduled'
  | 'delayed'
  | 'declined'
  | 'released'
  | 'retried';

const WAITING = ['requested', 'offered', 'missed_by_agent'] as const;
const RINGING = ['ringing_agent', 'ringing_visitor'] as const;

const STEPS: Record<CallbackStep, { readonly from: readonly CallbackState[]; readonly to: CallbackState }> = {
  offered: { from: ['requested', 'missed_by_agent'], to: 'offered' },
  declined: { from: ['offered'], to: 'requested' },
  claimed: { from: WAITING, to: 'claimed' },
  released: { from: ['claimed', ...RINGING], to: 'requested' },
  // The visitor may be rung first: then the agent's phone rings last.
  ringing_agent: { from: ['claimed', 'ringing_visitor'], to: 'ringing_agent' },
  ringing_visitor: { from: ['claimed', 'ringing_agent'], to: 'ringing_visitor' },
  connected: { from: ['claimed', ...RINGING], to: 'connected' },
  completed: { from: ['connected'], to: 'completed' },
  missed_by_agent: { from: ['requested', 'offered'], to: 'missed_by_agent' },
  missed_by_visitor: { from: ['claimed', ...RINGING], to: 'missed_by_visitor' },
  cancelled: { from: [...WAITING, 'claimed', ...RINGING, 'missed_by_visitor', 'failed'], to: 'cancelled' },
  rescheduled: {
    from: [...WAITING, 'claimed', 'ringing_agent', 'missed_by_visitor', 'expired', 'failed'],
    to: 'requested',
  },
  delayed: { from: [...WAITING, 'claimed', 'ringing_agent'], to: 'requested' },
  retried: { from: ['missed_by_agent', 'missed_by_visitor', 'completed', 'expired', 'failed'], to: 'requested' },
  expired: { from: [...WAITING, 'missed_by_visitor'], to: 'expired' },
  failed: { from: [...WAITING, 'claimed', ...RINGING, 'connected'], to: 'failed' },
};

/** The state after a step, or `undefined` when the step is not allowed from the given state. */
export function stepCallback(state: CallbackState, step: CallbackStep): CallbackState | undefined {
  return STEPS[step].from.includes(state) ? STEPS[step].to : undefined;
}

/**
 * Of those asked, one has said no: the others are asked still, without `declined` leading anywhere. When nobody is left
 * it goes back to where it was: to the queue, or, when its promise was broken before, to `missed_by_agent`.
 */
export function afterDecline(
  { state, offer, missedAt }: Pick<Callback, 'state' | 'offer' | 'missedAt'>,
  agentId: string | undefined,
): { readonly state: CallbackState; readonly offer?: NonNullable<Callback['offer']> } | undefined {
  if (stepCallback(state, 'declined') === undefined) return undefined;
  const left = agentId === undefined ? [] : (offer?.agentIds ?? []).filter((id) => id !== agentId);
  if (offer && left.length > 0) return { state, offer: { agentIds: left, until: offer.until } };
  return { state: missedAt === undefined ? 'requested' : 'missed_by_agent' };
}

/** True while a callback still asks something of an agent or the visitor. */
export function isActive(state: CallbackState): boolean {
  return !ENDS.includes(state);
}

const ENDS: readonly CallbackState[] = ['completed', 'cancelled', 'missed_by_visitor', 'expired', 'failed'];

/** Why a call did not come about, as far as it is known. */
export type CallbackReason =
  | 'no_answer'
  | 'busy'
  | 'machine'
  | 'wrong_number'
  | 'declined'
  | 'unreachable'
  | 'phone_system'
  | 'not_allowed';

/** A callback as it stands, folded from its events. Times are ISO 8601 in UTC. */
export interface Callback {
  /** The id of the `callback.request` command that began it. */
  readonly id: string;
  readonly conversationId: string;
  readonly state: CallbackState;
  /** E.164, for example `+48221234567`. */
  readonly phone: string;
  readonly extension?: string;
  readonly name?: string;
  readonly topic?: string;
  readonly department?: string;
  /** The owner's questions as they were put, with the answers. */
  readonly answers?: readonly { readonly question: string; readonly answer: string }[];
  /** The words the visitor has agreed to. */
  readonly consent?: string;
  /** The visitor wants text messages about this call. */
  readonly sms?: boolean;
  /** `now`: as soon as somebody can; `slot`: at a time the visitor picked. */
  readonly when: 'now' | 'slot';
  readonly requestedAt: string;
  /** When the call is promised: the end of the countdown, or the beginning of the slot. */
  readonly dueAt: string;
  /** Nobody is to ring before that. */
  readonly notBefore?: string;
  /** Begin and end of the slot, when one was picked. */
  readonly slot?: Slot;
  /** When the slot was picked, where that was later than the request. */
  readonly pickedAt?: string;
  /** Whom it is offered to, and until when. */
  readonly offer?: { readonly agentIds: readonly string[]; readonly until: string };
  /** Agents who were offered it since it was last in the queue and did not take it. */
  readonly passedBy?: readonly string[];
  /** Everybody was asked since it was last in the queue. */
  readonly askedAll?: true;
  /** When its promise was broken. */
  readonly missedAt?: string;
  /** When its visitor was reminded of the slot. */
  readonly remindedAt?: string;
  /** The agent who has claimed it. */
  readonly agent?: { readonly id: string; readonly name: string };
  readonly claimedAt?: string;
  /** When a phone began to ring last. */
  readonly ringingAt?: string;
  readonly connectedAt?: string;
  readonly endedAt?: string;
  /** How often the visitor was rung in vain. */
  readonly attempts?: number;
  /** When the desk rings again by itself. */
  readonly retryAt?: string;
  /** Why it ended as it did. */
  readonly reason?: CallbackReason;
  readonly rating?: number;
}

/** A stretch of time in which somebody is free to call. ISO 8601 in UTC. */
export interface Slot {
  readonly start: string;
  readonly end: string;
}
