import { useEffect, useRef } from 'preact/hooks';
import type { Callback } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';

/** Seconds before the end at which the visitor is told once more. */
const REMIND_AT = 10;

/** What the countdown runs on. */
export interface CountdownProps {
  callback: Callback;
  /** Whole seconds until the promised time, never below 0. */
  left: number;
}

/**
 * The promise as a ring that runs out. Assistive technology can read the seconds from it at any time and is told three
 * times: at the start, ten seconds before the end, and at the end.
 */
export function Countdown({ callback, left }: CountdownProps) {
  const { words } = usePanel();
  useMilestones(callback.id, left);
  const total = Math.max(1, (Date.parse(callback.dueAt) - Date.parse(callback.requestedAt)) / 1000);
  const share = Math.min(1, left / total);
  return (
    <div class="call-ring" role="timer" aria-live="off" aria-label={words('callbackCountdown', { count: left })}>
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle class="call-ring-track" cx="60" cy="60" r="54" />
        <circle class="call-ring-left" cx="60" cy="60" r="54" pathLength={1} stroke-dashoffset={1 - share} />
      </svg>
      <span class="call-ring-words" aria-hidden="true">
        <strong>{left}</strong>
        {words('callbackSeconds', { count: left })}
      </span>
    </div>
  );
}

function useMilestones(callbackId: string, left: number): void {
  const { announce, words } = usePanel();
  const before = useRef<number | undefined>(undefined);
  const told = useRef<string | undefined>(undefined);
  if (told.current !== callbackId) {
    told.current = callbackId;
    before.current = undefined;
  }
  useEffect(() => {
    const last = before.current;
    before.current = left;
    if (last === undefined) {
      if (left > REMIND_AT) announce(words('callbackAnnounceStart', { count: left }));
    } else if (last > REMIND_AT && left <= REMIND_AT && left > 0) {
      announce(words('callbackCountdown', { count: left }));
    } else if (last > 0 && left === 0) {
      announce(words('callbackTimeUp'));
    }
  }, [announce, words, left, callbackId]);
}
