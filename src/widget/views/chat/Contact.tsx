import { useState } from 'preact/hooks';
import type { Conversation } from '../../../client/state.ts';
import { usePanel } from '../../panel/context.ts';
import type { ContactCardProps } from './ContactCard.tsx';
import { sessionNotes } from './sessionNotes.ts';
import { useFetched } from './useFetched.ts';
import { usePacedState } from './usePacedState.ts';

const loadCard = () => import('./ContactCard.tsx').then(({ ContactCard }) => ContactCard);

/** The question for a name and address, unless it is known, on its way or was waved away. */
export function Contact({ conversation }: { conversation: Conversation | undefined }) {
  const { window, words } = usePanel();
  const { config, connection, outbox } = usePacedState();
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
  const away = config?.hours.open === false;
  const title = words(byMail ? 'chatByMail' : away ? 'chatContactAway' : 'chatContactTitle');
  return <Card title={title} optional={!byMail} onDone={finish} />;
}

function Card(props: ContactCardProps) {
  const ContactCard = useFetched(loadCard);
  return ContactCard ? <ContactCard {...props} /> : null;
}
