import type { ComponentChildren, JSX } from 'preact';
import { safeHref } from './safeHref.ts';

/** A link of somebody else's making: it leads only where links may lead and gives nothing away about the inbox; else it is text. */
export function SafeLink(props: { readonly href: string; readonly children: ComponentChildren }): JSX.Element {
  const href = safeHref(props.href);
  if (!href) return <bdi>{props.children}</bdi>;
  return (
    <a href={href} title={href} target="_blank" rel="noopener noreferrer ugc">
      <bdi>{props.children}</bdi>
    </a>
  );
}
