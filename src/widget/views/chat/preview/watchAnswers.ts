import { unreadOf } from '../../../../client/select.ts';
import type { VisitorClient } from '../../../../client/client.ts';
import type { ClientState, ShownMessage } from '../../../../client/state.ts';
import type { EventOf } from '../../../../protocol/index.ts';
import type { PanelHost } from '../../../launcher/contract.ts';
import type { Words } from '../../../panel/words.ts';
import type { Attention } from './createAttention.ts';

/** What watching needs around it. */
export interface AnswerPorts {
  readonly client: VisitorClient;
  readonly host: PanelHost;
  readonly frame: Window & typeof globalThis;
  words(): Words;
  /** The panel is drawn. */
  isOpen(): boolean;
  /** The page wants no bubbles and no sounds now. */
  isMuted(): boolean;
  /** Opens the panel at the chat. */
  openChat(): void;
}

/** An answer the visitor has not seen, or what the site shows them. */
export type Answer = Pick<EventOf<'message.sent'>, 'id' | 'conversationId' | 'author' | 'at' | 'data'>;

/** What the visitor has not seen yet. */
export interface Unseen {
  readonly count: number;
  readonly latest: Answer;
}

/**
 * Tells of answers while the visitor is not looking: in the title of the page, in a bubble beside the bell, and by a sound
 * where they want it. What does so is fetched when the first one is there.
 */
export function watchAnswers(ports: AnswerPorts): () => void {
  const { client, host, isOpen } = ports;
  const bell = host.root.host;
  const { document } = host.root.ownerDocument.defaultView!;
  let attention: Promise<Attention> | undefined;
  let shown = '';
  /** What the site has shown last and the visitor has seen. */
  let seen: string | undefined;

  const look = () => {
    const state = client.state();
    if (!state.restored) return;
    const looking = isOpen() && document.visibilityState !== 'hidden';
    const unseen = looking ? undefined : unseenOf(state);
    const last = state.shown?.at(-1);
    if (looking) seen = last?.id;
    const said = last && last.id !== seen ? asAnswer(last) : undefined;
    const key =
      unseen || said ? `${unseen?.count} ${unseen?.latest.id} ${said?.id} ${isOpen()} ${ports.isMuted()}` : '';
    if (key === shown) return;
    shown = key;
    if (!key && !attention) return;
    attention ??= import('./createAttention.ts').then(({ createAttention }) => createAttention(ports));
    attention.then(
      (it) => it.show(unseen, said),
      () => {
        attention = undefined;
        shown = '';
      },
    );
  };

  look();
  const stop = client.subscribe(look);
  bell.addEventListener('deskbell:open', look);
  bell.addEventListener('deskbell:close', look);
  bell.addEventListener('deskbell:mute', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    stop();
    bell.removeEventListener('deskbell:open', look);
    bell.removeEventListener('deskbell:close', look);
    bell.removeEventListener('deskbell:mute', look);
    document.removeEventListener('visibilitychange', look);
    attention?.then((it) => it.stop()).catch(() => undefined);
  };
}

function asAnswer({ id, text, from, at }: ShownMessage): Answer {
  return { id, conversationId: '', author: { kind: 'bot', id: 'site', name: from }, at, data: { text } };
}

function unseenOf(state: ClientState): Unseen | undefined {
  let count = 0;
  let latest: Answer | undefined;
  for (const conversation of state.conversations.values()) {
    const unread = unreadOf(conversation);
    if (unread === 0) continue;
    count += unread;
    const last = conversation.events.findLast(
      ({ type, author }) => type === 'message.sent' && author.kind !== 'visitor',
    );
    if (last?.type === 'message.sent' && (!latest || last.at > latest.at)) latest = last;
  }
  return latest && { count, latest };
}
