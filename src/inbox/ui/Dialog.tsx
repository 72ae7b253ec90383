import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** A modal dialog named by its heading. Escape closes it; the browser gives focus back to where it came from. */
export function Dialog(props: {
  readonly title: string;
  /** True for what needs more room than a question. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
  onClose(): void;
}): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // At once: a key pressed as soon as it was asked for is meant for it.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class={props.wide ? 'dialog dialog-wide' : 'dialog'}
      ref={element}
      aria-labelledby={id}
      onClose={props.onClose}
    >
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
