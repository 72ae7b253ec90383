import { useEffect, useRef } from 'preact/hooks';
import type { Callback } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import type { Words } from '../../panel/words.ts';

/** Tells assistive technology each step of the call once, while the view is open. */
export function useStepsTold(callback: Callback | undefined): void {
  const { announce, words } = usePanel();
  const last = useRef(callback?.state);
  useEffect(() => {
    const before = last.current;
    last.current = callback?.state;
    if (!callback || before === callback.state) return;
    const sentence = sentenceOf(callback, words);
    if (sentence) announce(sentence);
  }, [announce, words, callback]);
}

function sentenceOf(callback: Callback, words: Words): string | undefined {
  switch (callback.state) {
    case 'requested':
      // The countdown speaks for itself.
      return callback.slot?.start === callback.dueAt ? words('callbackBookedTitle') : undefined;
    case 'claimed':
      return words('callbackStepFound', { name: callback.agent?.name ?? '' });
    case 'ringing_agent':
      return callback.agent ? words('callbackStepRingingUs', { name: callback.agent.name }) : undefined;
    case 'ringing_visitor':
      return words('callbackStepRinging');
    case 'connected':
      return words('callbackStepTalking');
    case 'completed':
      return words('callbackStepDone');
    case 'missed_by_agent':
      return words('callbackLateTitle');
    case 'missed_by_visitor':
      return words('callbackUnreachedTitle');
    case 'expired':
      return words('callbackExpiredTitle');
    case 'failed':
      return words('callbackFailedTitle');
    default:
      return undefined;
  }
}
