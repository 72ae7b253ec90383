import type { Conversation } from '../../../client/state.ts';
import { usePanel } from '../../panel/context.ts';
import { useChatTimes } from './chatTimes.ts';
import { replyTime } from './replyTime.ts';
import { usePacedState } from './usePacedState.ts';

/** What the visitor should know while they wait: their place, how long it usually takes, when people are back, what is kept. */
export function Waiting({ conversation, written }: { conversation: Conversation | undefined; written: boolean }) {
  const { words } = usePanel();
  const { config, durable, presence, queue, restored } = usePacedState();
  const times = useChatTimes();
  const lines: string[] = [];
  const hours = config?.hours;
  const ahead = conversation && queue?.get(conversation.summary.id);
  if (conversation?.summary.waitingSince && conversation.summary.status === 'open') {
    const closed = hours !== undefined && !hours.open;
    const soon = replyTime((presence ?? config?.presence)?.replySeconds);
    if (closed) lines.push(words(hours.changesAt ? 'chatWaitsUntil' : 'chatWaits', whenOf(hours.changesAt, times)));
    else if (ahead) lines.push(words('chatQueue', { count: ahead }));
    else if (ahead === 0 && !conversation.summary.agent) lines.push(words('chatNext'));
    if (!closed && soon) lines.push(words(...soon));
  }
  if (written && restored && !durable) lines.push(words('chatNothingKept'));
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="chat-note">
          {line}
        </p>
      ))}
    </>
  );
}

function whenOf(changesAt: string | undefined, times: ReturnType<typeof useChatTimes>): { when: string } {
  return { when: changesAt ? times.moment(changesAt) : '' };
}
