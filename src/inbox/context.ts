import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { AgentClient, ClientState } from '../client/index.ts';
import type { Drafts } from './chat/drafts.ts';
import type { ArticleDraft } from './faq/articleDraft.ts';
import type { Times } from './createTimes.ts';
import type { InboxPorts } from './ports.ts';
import type { VisitorRows } from './visitors/createVisitorRows.ts';
import type { VisitorRow } from './visitors/visitorRows.ts';
import type { InboxWordKey, Words } from './words.ts';

/** A sentence shown for some seconds: what was refused, or what could not be done. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** What every part of the inbox is given. */
export interface InboxContext {
  readonly client: AgentClient;
  readonly visitorRows: VisitorRows;
  readonly ports: InboxPorts;
  readonly words: Words;
  readonly times: Times;
  /** BCP 47 language of the inbox, also for `Intl`. */
  readonly locale: string;
  /** Says something once to assistive technology, politely. */
  announce(text: string): void;
  /** Shows a sentence for some seconds and says it. */
  notify(key: InboxWordKey, values?: Record<string, string | number>): void;
  /** Opens the editor over whatever is shown. */
  write(draft: ArticleDraft): void;
  /** Rises when an article was saved, withdrawn or has learned something: what shows articles reads them again. */
  readonly articlesRound: number;
  /** Makes it rise. */
  articlesChanged(): void;
  /** Goes to a visitor, or back to the list; `at` is the message to show. */
  open(visitorId?: string, at?: Place): void;
  /** What was written and not sent. */
  readonly drafts: Drafts;
  /** Shows a message of the visitor who is open. */
  goTo(place: Place): void;
  /** Opens the canned replies. */
  manageReplies(): void;
  /** Begins a reply to a message of the visitor who is open. */
  answerTo(place: Place): void;
}

/** A place in the log: an event of a conversation. */
export interface Place {
  readonly conversationId: string;
  readonly seq: number;
}

/** The context through which all parts reach the inbox. */
export const Inbox = createContext<InboxContext | undefined>(undefined);

/** The inbox around the calling part. */
export function useInbox(): InboxContext {
  const inbox = useContext(Inbox);
  if (!inbox) throw new Error('useInbox: there is no inbox around this component.');
  return inbox;
}

/** The client's state, redrawn after each change. */
export function useClientState(): ClientState {
  const { client } = useInbox();
  const [state, setState] = useState(client.state());
  useEffect(() => {
    setState(client.state());
    return client.subscribe(() => setState(client.state()));
  }, [client]);
  return state;
}

/** Everybody who has asked for something; the same list as long as nothing of it has changed. */
export function useVisitorRows(): readonly VisitorRow[] {
  const { visitorRows, ports } = useInbox();
  return visitorRows(useClientState(), ports.clock.now());
}

/** The server's time now in milliseconds, redrawn every `everyMs`. */
export function useServerNow(everyMs: number): number {
  const { client, ports } = useInbox();
  const [now, setNow] = useState(client.serverNow());
  useEffect(() => {
    let cancel = () => {};
    const tick = () => {
      setNow(client.serverNow());
      cancel = ports.clock.after(everyMs, tick);
    };
    tick();
    return () => cancel();
  }, [client, ports, everyMs]);
  return now;
}
