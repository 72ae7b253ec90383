import type { ComponentChildren, JSX } from 'preact';
import { messageParts, type MessagePart } from './messageParts.ts';
import { SafeLink } from './SafeLink.tsx';

/** A stranger's text as text; nothing in it can become markup. `rich` reads light Markdown, for what agents write. */
export function SafeText(props: { readonly text: string; readonly rich?: boolean }): JSX.Element {
  return <>{draw(messageParts(props.text, props.rich ?? false))}</>;
}

function draw(parts: readonly MessagePart[]): ComponentChildren {
  return parts.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part }: { readonly part: MessagePart }): JSX.Element {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>;
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return <strong>{draw(part.parts)}</strong>;
    case 'em':
      return <em>{draw(part.parts)}</em>;
    case 'link':
      return <SafeLink href={part.href}>{part.text}</SafeLink>;
  }
}
