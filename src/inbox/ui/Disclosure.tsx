import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';

/** A button with a small sheet under it. Escape and a press elsewhere close it; focus then goes back to the button. */
export function Disclosure(props: {
  readonly label: string;
  readonly button: ComponentChildren;
  readonly class?: string;
  /** What the sheet holds; `close` closes it. */
  children(close: () => void): ComponentChildren;
}): JSX.Element {
  const { ports } = useInbox();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (!open) return undefined;
    const { document } = ports.window;
    const onPress = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, ports]);

  function close(): void {
    setOpen(false);
    toggle.current?.focus();
  }

  return (
    <div class={`disclosure ${props.class ?? ''}`} ref={root}>
      <button
        type="button"
        class="disclosure-button"
        ref={toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="sr-only">{props.label}</span>
        <span class="disclosure-face" aria-hidden="true">
          {props.button}
        </span>
      </button>
      <div class="sheet" id={id} hidden={!open}>
        {open && props.children(close)}
      </div>
    </div>
  );
}
