import { usePanel } from '../../panel/context.ts';
import type { ChatTimes } from './chatTimes.ts';
import { NOTES, type NotedEvent } from './threadOf.ts';

/** A line between messages: somebody joined, a call was asked for, the conversation was closed. */
export function NoteLine({ event, times }: { event: NotedEvent; times: ChatTimes }) {
  const { words } = usePanel();
  const { data, type } = event;
  const name = ('agent' in data && data.agent?.name) || '';
  const when = 'dueAt' in data ? times.moment(data.dueAt) : '';
  const now = 'when' in data && data.when === 'now';
  return <p class="chat-note">{words(now ? 'chatNoteCallNow' : NOTES[type], { name, when })}</p>;
}
