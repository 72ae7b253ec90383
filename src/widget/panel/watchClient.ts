import { currentConversation, unreadOf } from '../../client/select.ts';
import type { ClientState } from '../../client/state.ts';
import type { VisitorClient } from '../../client/client.ts';
import type { PanelHost } from '../launcher/contract.ts';
import { adoptStyles } from './styles.ts';
import unread from './unread.css?inline';
import type { Words } from './words.ts';

/** Tells the page and the bell what happens in the conversation, from the moment the device's copy has been read. */
export function watchClient(client: VisitorClient, host: PanelHost, words: () => Words): () => void {
  adoptStyles(host.root.ownerDocument.defaultView!, unread, host.root);
  let told: number | undefined;
  let described = '';
  let shown = 0;
  /** Ids of the commands that this page has sent. */
  const own = new Set<string>();

  const look = () => {
    const state = client.state();
    const unread = [...state.conversations.values()].reduce((sum, conversation) => sum + unreadOf(conversation), 0);
    if (unread !== shown) {
      host.showUnread(unread, unread > 0 ? words()('newMessages', { count: unread }) : '');
      host.emit('unread', { count: unread });
    }
    shown = unread;
    for (const { command } of state.outbox) own.add(command.id);
    const latest = lastPosition(state);
    if (state.restored) {
      if (told !== undefined) tellEvents(state, told, own, host);
      told = Math.max(told ?? 0, latest);
    }
    describe(state);
  };

  /** Says who the visitor is once they have asked for something, never before. */
  function describe(state: ClientState): void {
    const { name, email } = host.options.prefill ?? {};
    const conversation = currentConversation(state);
    if (!conversation?.summary.contacted || !(name || email)) return;
    const known = conversation.summary.visitor;
    const key = `${conversation.summary.id} ${name} ${email}`;
    if (key === described || ((name ?? known.name) === known.name && (email ?? known.email) === known.email)) return;
    described = key;
    client.send('visitor.describe', { ...(name ? { name } : {}), ...(email ? { email } : {}), claimed: true });
  }

  look();
  return client.subscribe(look);
}

function lastPosition(state: ClientState): number {
  let last = 0;
  for (const { events } of state.conversations.values()) last = Math.max(last, events.at(-1)?.position ?? 0);
  return last;
}

function tellEvents(state: ClientState, after: number, own: ReadonlySet<string>, host: PanelHost): void {
  for (const { events } of state.conversations.values()) {
    for (const event of events) {
      if (event.position <= after) continue;
      const isOwn = event.commandId !== undefined && own.has(event.commandId);
      // What a visitor has who was not known here so far is history, and no news.
      if (state.recalls && !isOwn) continue;
      const elsewhere = event.author.kind === 'visitor' && !isOwn ? ({ elsewhere: true } as const) : {};
      if (event.type === 'message.sent') {
        host.emit('message', { text: event.data.text, from: event.author.kind, at: event.at, ...elsewhere });
      } else if (event.type.startsWith('callback.') && 'callbackId' in event.data) {
        const what = event.type.slice('callback.'.length);
        host.emit('callback', { id: event.data.callbackId, state: what, ...elsewhere });
      }
    }
  }
}
