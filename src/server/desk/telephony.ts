import type { CallbackReason } from '../../protocol/index.ts';

/** Whose phone a leg of a call rings. */
export type Party = 'agent' | 'visitor';

/** A phone to be rung. A call has a leg for the agent and one for the visitor, joined once both have answered. */
export interface LegOrder {
  /** Names the call for all its legs and events: one try of one callback. */
  readonly callId: string;
  readonly party: Party;
  /** E.164 */
  readonly to: string;
  /** Dialled after somebody has answered. */
  readonly extension?: string;
  /** Seconds it rings at most. */
  readonly ringSeconds: number;
  /** What an agent hears when they answer, before they press 1 to take the call. */
  readonly say?: string;
  /** Language of what is said, as a BCP 47 tag. */
  readonly locale?: string;
  /** Minutes after which the call is ended. */
  readonly maxMinutes: number;
  /** When it was ordered first, ISO 8601 in UTC. */
  readonly orderedAt: string;
  /**
   * The order may have gone out before: a system that cannot tell doubles apart by their key looks among its calls since
   * `orderedAt` before it rings.
   */
  readonly again?: true;
}

/** How a leg stands. Only ever forward; `ended` is final and absorbs what comes late. */
export type LegState = 'initiated' | 'ringing' | 'answered' | 'bridged' | 'ended';

/** What a telephone system tells of a leg. Events may come twice, late and out of order. */
export interface LegEvent {
  /** The system's own name of the event, for telling doubles apart. */
  readonly id: string;
  readonly callId: string;
  readonly party: Party;
  readonly state: LegState;
  /** With `answered`: a machine did. */
  readonly machine?: boolean;
  /** With `ended`: why; absent when it was talked and hung up. */
  readonly cause?: CallbackReason;
}

/**
 * A telephone system. Each order carries a key: the same key again is the same order and rings no second time.
 * A promise is fulfilled when the system has taken the order, and rejected when it could not be reached or refused it.
 */
export interface Telephony {
  /** `manual`: agents dial themselves; orders are taken and nothing rings. */
  readonly kind: 'manual' | 'simulated' | 'webhook' | 'twilio';
  place(leg: LegOrder, key: string): Promise<void>;
  /** Joins the two legs of a call. */
  bridge(callId: string, key: string): Promise<void>;
  /** Ends one leg, or all of a call. Ending what has ended is fine. */
  hangup(callId: string, party: Party | undefined, key: string): Promise<void>;
  /**
   * How the legs of a call stand, for catching up after a crash or a lost event: the ones the system knows. `orders` are
   * those that may have gone out, for systems that find a call by its number only.
   */
  legs(callId: string, orders: readonly LegOrder[]): Promise<readonly LegEvent[]>;
  /** Calls back with each event. */
  onEvent(listener: (event: LegEvent) => void): () => void;
}
