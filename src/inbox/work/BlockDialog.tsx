import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { DialogForm } from './DialogForm.tsx';
import { useWork } from './useWork.ts';

/** Asks whether a visitor is really to be shut out. */
export function BlockDialog(props: {
  readonly target: ConversationSummary;
  readonly name: string;
  onClose(): void;
}): JSX.Element {
  const { words } = useInbox();
  const work = useWork(props.target);
  return (
    <DialogForm
      danger
      title={words('blockTitle', { name: props.name })}
      action={words('block')}
      onDone={() => {
        work.block(true);
        return true;
      }}
      onClose={props.onClose}
    >
      <p class="dialog-lead">{words('blockLead')}</p>
    </DialogForm>
  );
}
