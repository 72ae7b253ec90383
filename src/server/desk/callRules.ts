import type { ChallengeAnswer, Config, Event } from '../../protocol/index.ts';
import type { Duty } from './duty.ts';
import type { Reads } from './ports.ts';

/** How soon somebody would call now. */
export interface CallPromises {
  /** Seconds within which somebody calls; absent when nobody who is there can keep a promise, and then none is made. */
  seconds(reads: Reads, department?: string): Promise<number | undefined>;
  /** Learns from what was committed. */
  note(events: readonly Event[]): void;
}

/** Sums that cost a computer a moment, as a brake for machines. */
export interface Challenges {
  /** A fresh one, signed; it is bound to asking for a call and runs out. */
  issue(): Omit<ChallengeAnswer, 'serverTime'>;
  /** The name of a challenge that was solved and has not run out, and when it does; absent for anything else. */
  solved(proof: string): { readonly name: string; readonly until: number } | undefined;
}

/** Tells an unusual rate of requests from a usual one. Kept in the memory of this process. */
export interface Alarm {
  /** Counts a request. */
  ring(now: number): void;
  /** True while there are unusually many. */
  isOn(now: number): boolean;
}

/** What rules about callbacks go by, beside configuration and storage. */
export interface CallRules {
  readonly duty: Duty;
  readonly promises: CallPromises;
  readonly challenges?: Challenges;
  readonly alarm: Alarm;
  /** True for an address (or network) that gets no call. */
  isBlocked(address: string): boolean;
}

/** Whether a challenge has to be solved before a call is asked for now. */
export function challengeDue(
  { challenges, alarm }: CallRules,
  { callback: { challenge } }: Config,
  now: number,
): boolean {
  return challenges !== undefined && (challenge === 'always' || (challenge === 'attack' && alarm.isOn(now)));
}

/** So many requests within so many milliseconds are unusual, however busy a site is. */
const UNUSUAL = { window: 300_000, fewest: 12, times: 4, holds: 900_000 } as const;

/** An alarm that goes off when five minutes bring four times as much as the hours before, and stays on for a while. */
export function createAlarm(): Alarm {
  let recent: number[] = [];
  let usual = 0;
  let until = 0;
  return {
    ring(now) {
      recent = [...recent.filter((at) => now - at < UNUSUAL.window && at <= now), now];
      // A slow average: how much five minutes usually bring.
      usual += (recent.length - usual) * 0.002;
      if (recent.length >= Math.max(UNUSUAL.fewest, UNUSUAL.times * usual)) until = now + UNUSUAL.holds;
    },
    isOn: (now) => now < until && until - now <= UNUSUAL.holds,
  };
}
