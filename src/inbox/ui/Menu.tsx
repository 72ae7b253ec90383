import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';
import { Icon, type IconName } from './Icon.tsx';

/** A button with a list of things to do under it. Arrow keys move, Escape and a press elsewhere close it. */
export function Menu(props: {
  readonly label: string;
  readonly icon: IconName;
  /** Shown beside the icon; without it the icon stands alone. */
  readonly word?: string;
  readonly title?: string;
  /** The key that opens it, for the shortcuts. */
  readonly shortcut?: string;
  readonly class?: string;
  /** The sheet opens upwards. */
  readonly up?: boolean;
  /** What the list holds; `close` closes it and gives focus back. */
  children(close: () => void): ComponentChildren;
}): JSX.Element {
  const { ports } = useInbox();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { document } = ports.window;

  // At once: a key pressed as soon as the list is seen is meant for it.
  useLayoutEffect(() => {
    if (!open) return undefined;
    items(root.current)[0]?.focus();
    const onPress = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open, document]);

  function close(): void {
    setOpen(false);
    toggle.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (event.key === 'Tab') setOpen(false);
    moveByArrows(event, items(root.current), document);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons in it
    <div class={`menu ${props.class ?? ''}`} ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={props.word ? 'button button-small' : 'icon-button'}
        ref={toggle}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.label}
        title={props.title ?? props.label}
        data-key={props.shortcut}
        onClick={() => setOpen(!open)}
      >
        <Icon name={props.icon} size={props.word ? 15 : 20} />
        {props.word && <span>{props.word}</span>}
      </button>
      {open && (
        <div class="sheet menu-sheet" data-up={props.up ?? false} id={id} role="menu" aria-label={props.label}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}

/** One thing to do. */
export function MenuItem(props: {
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly hint?: string;
  readonly children: ComponentChildren;
  onPick(): void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="menu-item"
      role="menuitem"
      tabIndex={-1}
      data-danger={props.danger ?? false}
      onClick={props.onPick}
    >
      {props.icon && <Icon name={props.icon} />}
      <span class="menu-word">{props.children}</span>
      {props.hint && <span class="menu-hint">{props.hint}</span>}
    </button>
  );
}

function items(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function moveByArrows(event: KeyboardEvent, all: readonly HTMLElement[], document: Document): void {
  const at = all.indexOf(document.activeElement as HTMLElement);
  const { length } = all;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % length,
    ArrowUp: (at + length - 1) % length,
    Home: 0,
    End: length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all[next]?.focus();
}
