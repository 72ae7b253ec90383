import type { VisitorClient } from '../../client/client.ts';
import type { PanelHost } from '../launcher/contract.ts';

/** Tells the page, once each, what is kept from the widget: storage, requests, or that the desk takes nothing more. The answer stops it. */
export function watchTrouble(
  client: VisitorClient,
  host: PanelHost,
  frame: Window,
  /** True while it is wanted that nothing is kept. */
  inMemory: () => boolean,
): () => void {
  const told = new Set<string>();

  function tell(what: 'storage' | 'policy' | 'visitor', message: string): void {
    if (told.has(what)) return;
    told.add(what);
    host.emit('blocked', { what, message });
  }

  const look = () => {
    const { restored, durable, outbox } = client.state();
    if (restored && !durable && !inMemory()) {
      tell('storage', 'The browser stores nothing here: what is unsent ends with the page.');
    }
    if (outbox.some(({ problem }) => problem?.code === 'visitor_blocked')) {
      tell('visitor', 'The desk takes nothing more of this visitor.');
    }
  };
  const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (!blockedURI.startsWith(new URL(host.options.endpoint).origin)) return;
    tell('policy', `The page's content security policy (${effectiveDirective}) does not allow ${blockedURI}.`);
  };

  const stop = client.subscribe(look);
  const documents = [frame.document, host.root.ownerDocument];
  for (const document of documents) document.addEventListener('securitypolicyviolation', hear);
  look();
  return () => {
    stop();
    for (const document of documents) document.removeEventListener('securitypolicyviolation', hear);
  };
}
