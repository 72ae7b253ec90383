import type { JSX } from 'preact';
import { initials, tintOf } from '../visitors/visitorName.ts';
import { Icon } from './Icon.tsx';

/** A visitor as a coloured disc with their initials, or a figure while nameless. The name stands beside it, so it is not read aloud. */
export function VisitorAvatar(props: {
  readonly id: string;
  readonly name?: string | undefined;
  readonly large?: boolean;
}): JSX.Element {
  const letters = initials(props.name);
  return (
    <span class={`avatar tint-${tintOf(props.id)}${props.large ? ' avatar-large' : ''}`} aria-hidden="true">
      {letters || <Icon name="person" size={props.large ? 22 : 18} />}
    </span>
  );
}

/** An agent as a squarer disc with initials and whether they are in. */
export function AgentAvatar(props: {
  readonly name: string;
  readonly in?: boolean;
  readonly title?: string;
}): JSX.Element {
  return (
    <span
      class="avatar avatar-agent"
      data-in={props.in === undefined ? undefined : String(props.in)}
      title={props.title}
    >
      <span aria-hidden="true">{initials(props.name)}</span>
    </span>
  );
}
