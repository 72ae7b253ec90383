import { render } from 'preact';
import { drawByFrames } from './drawByFrames.ts';
import { InboxApp } from './frame/InboxApp.tsx';
import type { InboxPorts } from './ports.ts';

/** Draws the inbox into an element of a page of its own. The answer takes it away again. */
export function renderInbox(root: Element, ports: InboxPorts): () => void {
  const drawAsUsual = drawByFrames(ports);
  render(<InboxApp ports={ports} />, root);
  return () => {
    drawAsUsual();
    render(null, root);
  };
}
