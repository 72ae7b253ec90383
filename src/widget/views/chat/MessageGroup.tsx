import type { MessageView } from '../../../client/select.ts';
import { usePanel } from '../../panel/context.ts';
import { Avatar } from './Avatar.tsx';
import type { ChatTimes } from './chatTimes.ts';
import type { MessageGroup as Group } from './groupThread.ts';
import { LinkedText } from './LinkedText.tsx';
import { MessageStatus } from './MessageStatus.tsx';

/** What a group of messages is drawn from. */
export interface MessageGroupProps {
  group: Group;
  times: ChatTimes;
  /** The messages that show how far they have come. */
  statuses: ReadonlySet<string>;
}

/**
 * Messages of one author and minute. The log reads new ones out; the visitor's own are left out of that, since they have
 * just written them.
 */
export function MessageGroup({ group, times, statuses }: MessageGroupProps) {
  const { words } = usePanel();
  const first = group.messages[0]!;
  const last = group.messages.at(-1)!;
  const name = group.own ? words('chatYou') : (first.author.name ?? words('chatTeam'));
  return (
    <div class={`chat-group${group.own ? ' chat-own' : ''}`} aria-live={group.own ? 'off' : undefined}>
      {group.own ? null : <Avatar name={name} small />}
      <div class="chat-stack">
        <div class={group.own ? 'visually-hidden' : 'chat-author'}>{name}</div>
        {group.messages.map((message) => (
          <Bubble key={message.key} message={message} shows={message !== last && statuses.has(message.key)} />
        ))}
        <div class="chat-foot-line">
          <time dateTime={first.at}>{times.time(first.at)}</time>
          {statuses.has(last.key) ? <MessageStatus message={last} /> : null}
        </div>
      </div>
    </div>
  );
}

function Bubble({ message, shows }: { message: MessageView; shows: boolean }) {
  const failed = message.status === 'refused';
  return (
    <>
      <div class={`chat-bubble${failed ? ' chat-bubble-failed' : ''}`} dir="auto">
        <LinkedText text={message.text} />
      </div>
      {shows ? <MessageStatus message={message} /> : null}
    </>
  );
}
