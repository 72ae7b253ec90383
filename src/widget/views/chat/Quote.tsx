import type { QuotedMessage } from '../../../client/messageView.ts';
import { plainLine } from '../../../client/plainLine.ts';
import { usePanel } from '../../panel/context.ts';
import { useThread } from './threadContext.ts';

/** The message that another one replies to, in short; touched, it brings the whole one into sight. */
export function Quote({ of: { seq, text, author, attachments } }: { of: QuotedMessage }) {
  const { words } = usePanel();
  const { reveal } = useThread();
  // Older than what is loaded: there is nothing to show yet.
  if (!author) return null;
  const name = author.kind === 'visitor' ? words('chatYou') : (author.name ?? words('chatTeam'));
  return (
    <button type="button" class="chat-quote" dir="auto" onClick={() => reveal(seq)}>
      <b>
        <bdi>{name}</bdi>
      </b>
      <span>{plainLine({ text: text ?? '', ...(attachments ? { attachments } : {}) })}</span>
    </button>
  );
}
