import type { CallbackReason } from '../../protocol/index.ts';
import type { LegState } from './telephony.ts';

/** A leg of a call as the desk knows it. Times are milliseconds since the Unix epoch. */
export interface LegRecord {
  /** When it was decided that the phone shall ring. */
  readonly orderedAt: number;
  readonly ringSeconds: number;
  /** The telephone system has taken the order, or has told of the leg. */
  readonly taken?: true;
  /** As far as it was told; absent before the first word. */
  readonly state?: LegState;
  readonly machine?: true;
  readonly cause?: CallbackReason;
}

/** How a call ended: it was talked; one side or the telephone system did not come about; nobody wants it any more. */
export type CallEnd = 'talked' | 'agent' | 'visitor' | 'system' | 'left';

/**
 * A try to bring an agent and a visitor together, written down before anything is ordered, so that whoever comes after a
 * crash knows what may be ringing. It holds no phone numbers.
 */
export interface CallRecord {
  /** `<callbackId>.<n>`, n = 1, 2, 3 …; the name of the call with the telephone system. */
  readonly id: string;
  readonly callbackId: string;
  readonly conversationId: string;
  readonly visitorId: string;
  readonly agentId: string;
  /** The offer or claim it was made for: one call each. */
  readonly purpose: string;
  readonly startedAt: number;
  readonly agent?: LegRecord;
  readonly visitor?: LegRecord;
  /** Both have answered and are to be joined; then: they are. */
  readonly bridge?: 'wanted' | 'done';
  readonly bridgedAt?: number;
  readonly over?: { readonly end: CallEnd; readonly reason?: CallbackReason; readonly at: number };
  /** The telephone system has been told to end what is left of it. */
  readonly hungUp?: true;
  /** False once nothing of it can be ringing any more. */
  readonly live: boolean;
}
