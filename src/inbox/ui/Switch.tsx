import type { JSX } from 'preact';

/** A switch that says in words how it stands. */
export function Switch(props: {
  readonly on: boolean;
  /** What is switched, for assistive technology; absent where the words beside it say so. */
  readonly label?: string;
  readonly children?: JSX.Element | readonly JSX.Element[] | string;
  onChange(on: boolean): void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={props.on}
      aria-label={props.label}
      onClick={() => props.onChange(!props.on)}
    >
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
      {props.children}
    </button>
  );
}
