import type { ComponentChildren, Ref } from 'preact';
import { useStyles } from '../panel/styles.ts';
import css from './Button.css?inline';
import { Icon, type IconName } from './Icon.tsx';

/** What a button looks like and does. */
export interface ButtonProps {
  /** `primary`: the one thing to do here; `quiet`: beside it; `plain`: text only; `danger`: takes something away. Default `quiet`. */
  kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  /** Drawn before the words. */
  icon?: IconName;
  /** Shows an icon alone; `children` become its name. */
  iconOnly?: boolean;
  /** As wide as the room it stands in. */
  wide?: boolean;
  /** Something is under way: looks and says so, ignores further clicks, keeps its focus. */
  busy?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  /** `aria-pressed`, for buttons that stay down. */
  pressed?: boolean;
  /** `aria-describedby`. */
  describedBy?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
}

/** A button in the panel's language: at least 44 pixels high for fingers. */
export function Button(props: ButtonProps) {
  useStyles(css);
  const { kind = 'quiet', icon, iconOnly, wide, busy, children } = props;
  const name = iconOnly ? String(children) : undefined;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.type ?? 'button'}
      class={`button button-${kind}${wide ? ' button-wide' : ''}${iconOnly ? ' button-icon' : ''}`}
      disabled={props.disabled ?? false}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={busy ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-describedby={props.describedBy}
      aria-label={name}
      onClick={(event) => (busy ? event.preventDefault() : props.onClick?.(event))}
    >
      {busy ? <span class="button-spinner" /> : icon ? <Icon name={icon} /> : null}
      {iconOnly ? null : <span class="button-words">{children}</span>}
    </button>
  );
}
