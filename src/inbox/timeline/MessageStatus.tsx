import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { InboxWordKey } from '../words.ts';
import type { TimelineMessage } from './timelineItems.ts';

const LOOKS: Readonly<Record<TimelineMessage['status'], readonly [IconName, InboxWordKey]>> = {
  sending: ['clock', 'statusSending'],
  sent: ['check', 'statusSent'],
  delivered: ['checks', 'statusDelivered'],
  seen: ['checks', 'statusSeen'],
  refused: ['alert', 'statusRefused'],
};

/** How far an agent's message has come. */
export function MessageStatus({ status }: { readonly status: TimelineMessage['status'] }): JSX.Element {
  const { words } = useInbox();
  const [icon, word] = LOOKS[status];
  return (
    <span class="status" data-status={status}>
      <Icon name={icon} size={14} /> {words(word)}
    </span>
  );
}
