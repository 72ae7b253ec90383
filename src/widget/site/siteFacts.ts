import type { IdentifiedClient } from '../../client/client.ts';
import type { ClientState } from '../../client/state.ts';
import { changeAttributes } from '../../protocol/people.ts';
import type { Said } from './checkSaid.ts';

/** Activities and pages that are kept until the visitor writes: the newest. */
const MOST_KEPT = 50;
/** How many may wait for the network at once, so that they never stand before many words of the visitor's. */
const MOST_WAITING = 10;

/** What a page tells of its visitor. Nothing of it is sent before the visitor has written or asked for a call. */
export interface SiteFacts {
  setAttributes(attributes: Said): void;
  track(activity: { readonly name: string; readonly facts?: Record<string, string | number | boolean> }): void;
  page(page: { readonly url?: string; readonly title?: string }): void;
  /** Who the visitor is, unproved. */
  describe(claims: { readonly name?: string; readonly email?: string; readonly phone?: string }): void;
  /** What was said of one who is not here any more is not said of the next. */
  forget(): void;
  /** Lays aside what was said so far, while it is found out of whom. The answer takes it up again. */
  layAside(): () => void;
}

type Told = 'activity.track' | 'page.view';
const FACTS: ReadonlySet<string> = new Set(['attributes.set', 'activity.track', 'page.view']);

/** Makes the part that keeps what is said until it can be sent. */
export function createSiteFacts(client: IdentifiedClient): SiteFacts {
  let attributes: Said | undefined;
  let claims: Parameters<SiteFacts['describe']>[0] | undefined;
  let told: { readonly type: Told; readonly data: object }[] = [];
  let busy = false;

  function tell(type: Told, data: object): void {
    told = [...told, { type, data }].slice(-MOST_KEPT);
    look();
  }

  function look(): void {
    if (busy || (!attributes && !claims && told.length === 0)) return;
    const conversationId = contactedIn(client.state());
    if (!conversationId) return;
    // What is sent changes the state, which is looked at again.
    busy = true;
    const send = (type: string, data: object) =>
      void client.send(type as 'page.view', data as object, conversationId).done.catch(() => undefined);
    if (claims) send('visitor.describe', { ...claims, claimed: true });
    if (attributes) send('attributes.set', { attributes });
    claims = attributes = undefined;
    const waiting = client
      .state()
      .outbox.filter(({ command, status }) => status === 'waiting' && FACTS.has(command.type));
    for (const { type, data } of told.splice(0, Math.max(0, MOST_WAITING - waiting.length))) send(type, data);
    busy = false;
  }

  function forget(): void {
    attributes = claims = undefined;
    told = [];
  }

  client.subscribe(look);
  return {
    setAttributes(change) {
      // A later value, also one that takes the name away, is the one that is told.
      attributes = { ...attributes, ...change };
      const known = contactedIn(client.state());
      const summary = known ? client.state().conversations.get(known)?.summary : undefined;
      if (summary && isSame(summary.attributes, changeAttributes(summary.attributes, attributes)))
        attributes = undefined;
      look();
    },
    track: (activity) => tell('activity.track', activity),
    page: (page) => tell('page.view', page),
    describe(said) {
      claims = { ...claims, ...said };
      look();
    },
    forget,
    layAside() {
      const aside = { attributes, claims, told };
      forget();
      return () => {
        // What was said since is later.
        if (aside.attributes) attributes = { ...aside.attributes, ...attributes };
        if (aside.claims) claims = { ...aside.claims, ...claims };
        told = [...aside.told, ...told].slice(-MOST_KEPT);
        look();
      };
    },
  };
}

/** The conversation in which the visitor has asked for something, also while that is on its way. */
function contactedIn({ conversations, outbox }: ClientState): string | undefined {
  let latest: { readonly id: string; readonly startedAt: string } | undefined;
  for (const { summary } of conversations.values()) {
    if (summary.contacted && (!latest || summary.startedAt > latest.startedAt)) latest = summary;
  }
  const asked = outbox.find(({ command }) => command.type === 'message.send' || command.type === 'callback.request');
  return latest?.id ?? asked?.command.conversationId;
}

function isSame(one: object = {}, other: object = {}): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
