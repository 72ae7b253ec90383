const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds before the second, third … try of one event: eight tries within about 28 hours. */
export const RETRY_SCHEDULE: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  10 * HOUR,
];

/** Each wait is up to so much shorter or longer, so that receivers who come back are not met by everybody at once. */
export const JITTER = 0.1;
/** What a receiver may ask for in `Retry-After`. */
const ASKED = { least: SECOND, most: 24 * HOUR } as const;

/**
 * Milliseconds until the next try after so many have failed; `undefined` when there is none. `share` is random, 0 to 1.
 * What a receiver asks for (`Retry-After`, milliseconds) takes the place of the schedule's wait and is never cut short.
 */
export function retryDelay(failures: number, share: number, asked?: number): number | undefined {
  const usual = RETRY_SCHEDULE[failures - 1];
  if (usual === undefined) return undefined;
  if (asked === undefined) return Math.round(usual * (1 - JITTER + 2 * JITTER * share));
  const wished = Math.min(ASKED.most, Math.max(ASKED.least, asked));
  return Math.round(wished * (1 + JITTER * share));
}

/** Reads `Retry-After` (RFC 9110 §10.2.3), seconds or a date, as milliseconds from now. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND;
  const moment = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
