import type { PublicConfig } from '../../../protocol/index.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import type { Words } from '../../panel/words.ts';
import { Notice } from '../../ui/Notice.tsx';
import { type CallTimes, useCallTimes } from './callTimes.ts';
import type { Call } from './useCall.ts';
import { useCallNow } from './useCallNow.ts';

/** What the head of the form has to know. */
export interface CallLeadProps {
  call: Call;
  callNow: boolean;
}

/** The question and, in one honest line, how soon a call can come. */
export function CallLead({ call, callNow }: CallLeadProps) {
  const { words } = usePanel();
  const { config } = useClientState();
  const times = useCallTimes();
  const { seconds } = useCallNow();
  return (
    <header>
      {call.callback?.state === 'cancelled' ? <Notice tone="good">{words('callbackCancelled')}</Notice> : null}
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackTitle')}
      </h2>
      <p class="call-lead">{leadSentence(config, callNow ? seconds : undefined, words, times)}</p>
    </header>
  );
}

function leadSentence(
  config: PublicConfig | undefined,
  seconds: number | undefined,
  words: Words,
  times: CallTimes,
): string {
  if (!config) return words('callbackLeave');
  if (seconds !== undefined) return words('callbackPromise', { seconds });
  if (config.hours.open) return words('callbackBusy');
  const { changesAt } = config.hours;
  return changesAt ? words('callbackClosedUntil', { when: times.moment(changesAt) }) : words('callbackClosedNow');
}
