import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { DialogForm } from './DialogForm.tsx';
import { useWork } from './useWork.ts';

/** Sends the conversation by mail, to the address the visitor has left or to another one. Notes are not in it. */
export function TranscriptDialog(props: { readonly target: ConversationSummary; onClose(): void }): JSX.Element {
  const { words } = useInbox();
  const [email, setEmail] = useState(props.target.visitor.email ?? '');
  const work = useWork(props.target);

  function done(): boolean {
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return false;
    work.sendTranscript(email.trim());
    return true;
  }

  return (
    <DialogForm title={words('sendTranscript')} action={words('send')} onDone={done} onClose={props.onClose}>
      <p class="dialog-lead">{words('transcriptLead')}</p>
      <label class="field">
        <span>{words('email')}</span>
        <input
          type="email"
          required
          value={email}
          autocomplete="off"
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>
    </DialogForm>
  );
}
