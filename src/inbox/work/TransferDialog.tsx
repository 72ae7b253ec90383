import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS, type ConversationSummary } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { inLanguage } from './departmentName.ts';
import { DialogForm } from './DialogForm.tsx';
import { useWork } from './useWork.ts';

/** Gives the conversation to a department, with a word for whoever takes it. */
export function TransferDialog(props: { readonly target: ConversationSummary; onClose(): void }): JSX.Element {
  const { words, locale } = useInbox();
  const departments = useClientState().inbox?.departments ?? [];
  const others = departments.filter(({ id }) => id !== props.target.department);
  const [department, setDepartment] = useState(others[0]?.id ?? '');
  const [note, setNote] = useState('');
  const work = useWork(props.target);

  function done(): boolean {
    if (!department) return false;
    work.transfer(department, note);
    return true;
  }

  return (
    <DialogForm title={words('transferTitle')} action={words('transfer')} onDone={done} onClose={props.onClose}>
      <label class="field">
        <span>{words('department')}</span>
        <select value={department} onChange={(event) => setDepartment(event.currentTarget.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {inLanguage(name, locale)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words('transferNote')}</span>
        <textarea
          class="note-field"
          rows={3}
          value={note}
          maxLength={LIMITS.noteText}
          dir="auto"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <small>{words('onlyTeamSees')}</small>
      </label>
    </DialogForm>
  );
}
