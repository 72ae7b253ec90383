import { useEffect, useRef } from 'preact/hooks';
import type { Callback } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import { formatDuration } from './formatDuration.ts';
import { secondsUntil, useClock } from './useClock.ts';

/** Seconds before the end at which the visitor is told once more. */
const REMIND_AT = 10;
/** More seconds than this are written as minutes and seconds. */
const IN_SECONDS = 99;

/**
 * The promise as a ring that runs out. Assistive technology can read the time from it at any time and is told three
 * times: at the start, ten seconds before the end, and at the end.
 */
export function Countdown({ callback }: { callback: Callback }) {
  const { words } = usePanel();
  const left = useClock((now) => secondsUntil(callback.dueAt, now));
  const promise = `${callback.id} ${callback.dueAt}`;
  useMilestones(promise, left);
  const share = Math.min(1, left / useTotal(promise, left, callback));
  const long = left > IN_SECONDS;
  const time = formatDuration(left * 1000);
  const label = long ? words('callbackTimeLeft', { time }) : words('callbackCountdown', { count: left });
  return (
    <div class="call-ring" role="timer" aria-live="off" aria-label={label}>
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle class="call-ring-track" cx="60" cy="60" r="54" />
        <circle class="call-ring-left" cx="60" cy="60" r="54" pathLength={1} stroke-dashoffset={1 - share} />
      </svg>
      <span class="call-ring-words" aria-hidden="true">
        <strong>{long ? time : left}</strong>
        {long ? null : words('callbackSeconds', { count: left })}
      </span>
    </div>
  );
}

/** Seconds the ring stands for: from the request to the promise, or, for a promise made anew, what was left when it was seen. */
function useTotal(promise: string, left: number, { requestedAt, dueAt }: Callback): number {
  const seen = useRef({ promise: '', total: 1 });
  if (seen.current.promise !== promise) {
    const first = seen.current.promise === '';
    const asked = (Date.parse(dueAt) - Date.parse(requestedAt)) / 1000;
    seen.current = { promise, total: Math.max(1, first && asked < 600 ? asked : left) };
  }
  return seen.current.total;
}

function useMilestones(promise: string, left: number): void {
  const { announce, words } = usePanel();
  const before = useRef<number | undefined>(undefined);
  const told = useRef<string | undefined>(undefined);
  if (told.current !== promise) {
    told.current = promise;
    before.current = undefined;
  }
  useEffect(() => {
    const last = before.current;
    before.current = left;
    if (last === undefined) {
      if (left > IN_SECONDS) announce(words('callbackTimeLeft', { time: formatDuration(left * 1000) }));
      else if (left > REMIND_AT) announce(words('callbackAnnounceStart', { count: left }));
    } else if (last > REMIND_AT && left <= REMIND_AT && left > 0) {
      announce(words('callbackCountdown', { count: left }));
    } else if (last > 0 && left === 0) {
      announce(words('callbackTimeUp'));
    }
  }, [announce, words, left, promise]);
}
