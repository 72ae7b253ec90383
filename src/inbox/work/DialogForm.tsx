import type { ComponentChildren, JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';

/** A dialog that asks for something and does it: fields, a way out and one button. */
export function DialogForm(props: {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly children: ComponentChildren;
  /** Does it. False keeps the dialog open. */
  onDone(): boolean;
  onClose(): void;
}): JSX.Element {
  const { words } = useInbox();
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        class="work-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (props.onDone()) props.onClose();
        }}
      >
        {props.children}
        <p class="dialog-buttons">
          <button type="button" class="button" onClick={props.onClose}>
            {words('cancel')}
          </button>
          <button type="submit" class="button button-primary" data-danger={props.danger ?? false}>
            {props.action}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
