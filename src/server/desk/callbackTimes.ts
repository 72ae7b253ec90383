import type { Callback, CallbackReason, Config } from '../../protocol/index.ts';
import { openingAt } from './hours.ts';

const MINUTE = 60_000;
/** No telephone rings so long: whoever began it has gone. */
const RINGING_LIFE = 5 * MINUTE;

/** What time alone does to a callback. `look`: nothing by itself, but it is time to see who could take it. */
export interface NextStep {
  /** Milliseconds since the Unix epoch; it may have passed. */
  readonly at: number;
  readonly step: 'look' | 'declined' | 'missed_by_agent' | 'expired' | 'retried' | 'completed' | 'failed';
}

/**
 * The next thing that happens to a callback when nobody does anything: its slot or delay is over, an offer or a promise
 * runs out, the visitor is rung once more, it is given up. Absent when time alone changes nothing.
 */
export function nextStep(callback: Callback, config: Config, now: number): NextStep | undefined {
  switch (callback.state) {
    case 'requested':
      return earliest([beginning(callback, now), ...waiting(callback, config)]);
    case 'offered':
      return earliest([{ at: Date.parse(callback.offer!.until), step: 'declined' }, ...waiting(callback, config)]);
    case 'missed_by_agent':
      return earliest(waiting(callback, config));
    case 'claimed':
      return beginning(callback, now);
    case 'ringing_agent':
    case 'ringing_visitor':
      return after(callback.ringingAt, RINGING_LIFE, 'failed');
    case 'connected':
      return after(callback.connectedAt, config.callback.limits.callMinutes * MINUTE, 'completed');
    case 'missed_by_visitor':
      return retrying(callback, config, now);
    default:
      return undefined;
  }
}

/** When it becomes an agent's turn to ring: the slot's beginning, the end of a delay, or at once. Milliseconds. */
export function callAt({ requestedAt, slot, notBefore }: Callback): number {
  const moments = [requestedAt, slot?.start, notBefore].filter((moment) => moment !== undefined);
  return Math.max(...moments.map((moment) => Date.parse(moment)));
}

/** When nobody having claimed it breaks the promise: `dueAt`, or so much later where that is the very beginning. */
export function missedAfter(callback: Callback, config: Config): number {
  const due = Date.parse(callback.dueAt);
  return due > callAt(callback) ? due : callAt(callback) + config.callback.promiseSeconds * 1000;
}

/**
 * When a visitor who did not answer is rung again by the desk: after the configured minutes, inside opening hours.
 * Absent when it was tried often enough, or when trying again makes no sense. ISO 8601.
 */
export function retryMoment(
  callback: Callback,
  config: Config,
  now: number,
  reason: CallbackReason = 'no_answer',
): string | undefined {
  if (reason === 'wrong_number' || reason === 'not_allowed') return undefined;
  const minutes = config.callback.retries.minutes[callback.attempts ?? 0];
  if (minutes === undefined) return undefined;
  const at = openFrom(hoursOf(config, callback.department), now + minutes * MINUTE);
  return at === undefined ? undefined : new Date(at).toISOString();
}

/** The hours of a department, or the site's where it has none of its own. */
export function hoursOf(config: Config, department: string | undefined): Config['hours'] {
  return config.departments.find(({ id }) => id === department)?.hours ?? config.hours;
}

/** The moment itself when it is within hours, else when they begin next; absent when they never do. */
export function openFrom(hours: Config['hours'], moment: number): number | undefined {
  const { open, changesAt } = openingAt(hours, moment);
  return open ? moment : changesAt;
}

function beginning(callback: Callback, now: number): NextStep | undefined {
  const at = callAt(callback);
  return at > now ? { at, step: 'look' } : undefined;
}

function waiting(callback: Callback, config: Config): NextStep[] {
  const last = Math.max(Date.parse(callback.dueAt), callAt(callback));
  const expired = { at: last + config.callback.retries.expireMinutes * MINUTE, step: 'expired' } as const;
  if (callback.missedAt !== undefined) return [expired];
  return [{ at: missedAfter(callback, config), step: 'missed_by_agent' }, expired];
}

function retrying(callback: Callback, config: Config, now: number): NextStep | undefined {
  if (callback.retryAt === undefined) return undefined;
  const at = openFrom(hoursOf(config, callback.department), Math.max(now, Date.parse(callback.retryAt)));
  return at === undefined ? undefined : { at, step: 'retried' };
}

function after(moment: string | undefined, wait: number, step: NextStep['step']): NextStep | undefined {
  return moment === undefined ? undefined : { at: Date.parse(moment) + wait, step };
}

function earliest(steps: readonly (NextStep | undefined)[]): NextStep | undefined {
  return steps.reduce((first, step) => (!first || (step && step.at < first.at) ? step : first), undefined);
}
