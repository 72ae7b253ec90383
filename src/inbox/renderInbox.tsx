import { render } from 'preact';
import { InboxApp } from './frame/InboxApp.tsx';
import type { InboxPorts } from './ports.ts';

/** Draws the inbox into an element of a page of its own. The answer takes it away again. */
export function renderInbox(root: Element, ports: InboxPorts): () => void {
  render(<InboxApp ports={ports} />, root);
  return () => render(null, root);
}
