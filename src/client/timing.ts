import { LIMITS } from '../protocol/limits.ts';

/** How long a client waits for what, in milliseconds. Passed in only by tests that cannot wait. */
export interface Timing {
  /** Silence after which a stream is dead (rule P4.4). */
  readonly deadMs: number;
  /** Silence after which the log is asked for what the stream may have swallowed: a heartbeat is overdue. */
  readonly suspectMs: number;
  /** Silence after which a new stream counts as held back by something in between. */
  readonly firstByteMs: number;
  /** Time an answer may take before the request is given up. */
  readonly answerMs: number;
  /** Between two questions while polling. */
  readonly pollMs: number;
  /** Time after which a tab that does not lead knows that another one does. */
  readonly followMs: number;
  /** Between two looks at whether the leading tab is alive, and between two words of it that it is. */
  readonly watchMs: number;
  /** Age of the leading tab's last word after which it counts as frozen. */
  readonly leaderDeadMs: number;
}

/** What holds where nothing else is said. */
export const TIMING: Timing = {
  deadMs: LIMITS.streamDeadMs,
  suspectMs: LIMITS.heartbeatMs + 5_000,
  firstByteMs: 10_000,
  answerMs: 20_000,
  pollMs: 3_000,
  followMs: 400,
  watchMs: 5_000,
  leaderDeadMs: LIMITS.streamDeadMs,
};
