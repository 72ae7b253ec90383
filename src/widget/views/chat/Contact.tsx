import { useState } from 'preact/hooks';
import type { Conversation } from '../../../client/state.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { ContactCard } from './ContactCard.tsx';
import { sessionNotes } from './sessionNotes.ts';

/** The question for a name and address, unless it is known, on its way or was waved away. */
export function Contact({ conversation }: { conversation: Conversation | undefined }) {
  const { window, words } = usePanel();
  const { connection, outbox } = useClientState();
  const notes = sessionNotes(window);
  const [done, setDone] = useState(notes.read('contact') === 'done');
  const described = outbox.findLast(({ command }) => command.type === 'visitor.describe')?.command;
  const onItsWay = described?.type === 'visitor.describe' ? described.data.email : undefined;
  const email = conversation?.summary.visitor.email ?? onItsWay;
  const byMail = connection === 'posting';
  if (email) return byMail ? <p class="chat-note">{words('chatByMailTo', { email })}</p> : null;
  if (done && !byMail) return null;
  const finish = () => {
    notes.write('contact', 'done');
    setDone(true);
  };
  return <ContactCard title={words(byMail ? 'chatByMail' : 'chatContactTitle')} optional={!byMail} onDone={finish} />;
}
