import type { JSX } from 'preact';
import type { Callback } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { departmentName } from '../work/departmentName.ts';
import { reasonWord } from './callbackSentence.ts';

/** All the visitor said when they asked for the call, and how it went so far. */
export function CallbackFacts({ callback }: { readonly callback: Callback }): JSX.Element | null {
  const { words, times, locale } = useInbox();
  const { inbox } = useClientState();
  const { topic, department, extension, consent, sms, attempts, retryAt, notBefore, reason } = callback;
  const facts = [
    department && words('forDepartment', { department: departmentName(inbox?.departments, department, locale) }),
    extension && words('extension', { extension }),
    sms && words('wantsSms'),
    notBefore && callback.state !== 'completed' && words('notBefore', { time: times.clock(notBefore) }),
    attempts && words('triesSoFar', { count: attempts }),
    attempts && reason && reasonWord(reason, words),
    retryAt && words('ringsAgain', { time: times.clock(retryAt) }),
  ].filter(Boolean);
  return (
    <>
      {topic && (
        <p class="callback-topic">
          <q>{topic}</q>
        </p>
      )}
      {callback.answers && callback.answers.length > 0 && (
        <dl class="callback-answers">
          {callback.answers.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts.length > 0 && <p class="callback-when">{facts.join(' · ')}</p>}
      {consent && (
        <p class="callback-consent" title={consent}>
          {words('agreedTo', { words: consent })}
        </p>
      )}
    </>
  );
}
