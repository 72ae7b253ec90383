import type { CallbackReason, Event } from '../../protocol/index.ts';
import type { Sentence, SentenceContext } from '../timeline/eventSentence.ts';
import type { Words } from '../words.ts';
import { formatPhone } from './formatPhone.ts';

/** Says in words what an event of a callback tells; `undefined` for all other events. */
export function callbackSentence(event: Event, context: SentenceContext): Sentence | undefined {
  return beforeCall(event, context) ?? inCall(event, context) ?? afterCall(event, context);
}

/** Why a call did not come about, in a few words. */
export function reasonWord(reason: CallbackReason, words: Words): string {
  return words(`reason_${reason}`);
}

function beforeCall(
  event: Event,
  { words, times, me, now, agentNames, departmentName }: SentenceContext,
): Sentence | undefined {
  switch (event.type) {
    case 'callback.requested': {
      const { slot, topic, phone, extension, department, answers } = event.data;
      const text = slot ? words('eventCallbackSlot', { time: times.slot(slot, now) }) : words('eventCallbackNow');
      const more = [
        topic && words('eventCallbackTopic', { topic }),
        formatPhone(phone),
        extension && words('extension', { extension }),
        department && words('forDepartment', { department: departmentName(department) }),
        ...(answers ?? []).map(({ question, answer }) => `${question} ${answer}`),
      ];
      return { icon: 'phone', tone: 'call', text, more: more.filter((part): part is string => Boolean(part)) };
    }
    case 'callback.offered': {
      const names = agentNames(event.data.agentIds);
      return { icon: 'bell', text: event.data.all ? words('eventOfferedAll') : words('eventOffered', { names }) };
    }
    case 'callback.declined': {
      const { agentId } = event.data;
      if (!agentId) return { icon: 'clock', text: words('eventDeclinedTime') };
      const agent = agentNames([agentId]);
      return { icon: 'close', text: agentId === me ? words('eventDeclinedYou') : words('eventDeclined', { agent }) };
    }
    case 'callback.claimed': {
      const claimed = event.data.agent;
      const text = claimed.id === me ? words('eventClaimedYou') : words('eventClaimed', { agent: claimed.name });
      return { icon: 'take', text };
    }
    case 'callback.released': {
      const { reason } = event.data;
      return { icon: 'phone', text: words('eventReleased'), ...(reason ? { more: [reasonWord(reason, words)] } : {}) };
    }
    case 'callback.rescheduled':
      return {
        icon: 'clock',
        tone: 'call',
        text: words('eventRescheduled', { time: times.slot(event.data.slot, now) }),
      };
    case 'callback.delayed':
      return { icon: 'clock', tone: 'call', text: words('eventDelayed', { time: times.clock(event.data.dueAt) }) };
    case 'callback.reminded':
      return { icon: 'mail', text: words(`eventReminded_${event.data.by}`) };
    default:
      return undefined;
  }
}

function inCall(event: Event, { words, me }: SentenceContext): Sentence | undefined {
  const mine = event.author.id === me;
  switch (event.type) {
    case 'callback.ringing_agent':
      return { icon: 'phone', text: words('eventRingingAgent') };
    case 'callback.ringing_visitor': {
      const { kind, name } = event.author;
      if (kind === 'desk') return { icon: 'phone', text: words('eventRingingVisitor') };
      return { icon: 'phone', text: mine ? words('eventRingingYou') : words('eventRinging', { agent: name ?? '' }) };
    }
    case 'callback.connected':
      return { icon: 'phone', tone: 'call', text: words('eventConnected') };
    default:
      return undefined;
  }
}

function afterCall(event: Event, { words, times }: SentenceContext): Sentence | undefined {
  switch (event.type) {
    case 'callback.completed': {
      const { note } = event.data;
      const more = note ? { more: [words('eventNote', { note })] } : {};
      return { icon: 'check', tone: 'good', text: words('eventCompleted'), ...more };
    }
    case 'callback.missed_by_agent':
      return { icon: 'phoneMissed', tone: 'warn', text: words('eventMissedByAgent') };
    case 'callback.missed_by_visitor': {
      const { reason, retryAt } = event.data;
      const text = reason
        ? words('eventNotReached', { reason: reasonWord(reason, words) })
        : words('eventMissedByVisitor');
      const more = retryAt ? { more: [words('ringsAgain', { time: times.clock(retryAt) })] } : {};
      return { icon: 'phoneMissed', tone: 'warn', text, ...more };
    }
    case 'callback.retried': {
      const { because } = event.data;
      const key = because === 'missed' ? 'eventRetriedMissed' : because ? 'eventRetriedNotCalled' : 'eventRetried';
      return { icon: 'phone', tone: 'call', text: words(key) };
    }
    case 'callback.cancelled':
      return { icon: 'close', text: words(event.author.kind === 'visitor' ? 'eventCancelled' : 'eventCancelledDesk') };
    case 'callback.expired':
      return { icon: 'phoneMissed', tone: 'warn', text: words('eventExpired') };
    case 'callback.failed':
      return {
        icon: 'alert',
        tone: 'warn',
        text: words('eventFailed', { reason: reasonWord(event.data.reason, words) }),
      };
    case 'callback.rated': {
      const { rating, text } = event.data;
      return { icon: 'star', text: words('eventRated', { rating }), ...(text ? { more: [`“${text}”`] } : {}) };
    }
    default:
      return undefined;
  }
}
