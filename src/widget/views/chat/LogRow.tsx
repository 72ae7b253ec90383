import { usePanel } from '../../panel/context.ts';
import { Contact } from './Contact.tsx';
import type { Row } from './groupThread.ts';
import { MessageGroup } from './MessageGroup.tsx';
import { NoteLine } from './NoteLine.tsx';
import { useThread } from './threadContext.ts';

/** One row of the log. */
export function LogRow({ row }: { row: Row }) {
  const { words } = usePanel();
  const { conversation, times } = useThread();
  switch (row.kind) {
    case 'group':
      return <MessageGroup group={row} />;
    case 'note':
      return <NoteLine event={row.event} times={times} />;
    case 'contact':
      return <Contact conversation={conversation} />;
    case 'new':
      return <p class="chat-new">{words('chatNewLine')}</p>;
    default:
      return <p class="chat-day">{row.name}</p>;
  }
}
