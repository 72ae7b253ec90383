import type { Event } from '../../protocol/index.ts';
import type { Sentence, SentenceContext } from './eventSentence.ts';

/** What agents do with a conversation as a whole, in words; `undefined` for all other events. */
export function workSentence(event: Event, context: SentenceContext): Sentence | undefined {
  const { words, times, me, now } = context;
  const author = event.author.name ?? words('deskName');
  const mine = event.author.id === me;
  switch (event.type) {
    case 'conversation.transferred': {
      const { department } = event.data;
      if (department === null) return { icon: 'transfer', text: words('eventTransferredNowhere') };
      const name = context.departmentName(department);
      const text = mine
        ? words('eventTransferredYou', { department: name })
        : words('eventTransferred', { author, department: name });
      return { icon: 'transfer', text };
    }
    case 'conversation.snoozed': {
      const time = times.moment(Date.parse(event.data.until), now);
      return {
        icon: 'clock',
        text: mine ? words('eventSnoozedYou', { time }) : words('eventSnoozed', { author, time }),
      };
    }
    case 'conversation.woken':
      return { icon: 'bell', text: event.author.kind === 'desk' ? words('eventWokenDesk') : words('eventWoken') };
    case 'visitor.blocked':
      if (event.data.blocked) return { icon: 'ban', tone: 'warn', text: words('eventBlocked', { author }) };
      return { icon: 'ban', text: words('eventUnblocked', { author }) };
    case 'transcript.requested':
      return { icon: 'mail', text: words('eventTranscript', { email: event.data.email }) };
    default:
      return undefined;
  }
}
