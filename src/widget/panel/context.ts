import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { VisitorClient, ClientState } from '../../client/index.ts';
import type { Words } from './words.ts';

/** The views of the panel. One of them fills it at a time. */
export type ViewName = 'home' | 'faq' | 'article' | 'chat' | 'callback';

/** What a view may be opened with. */
export interface ViewArgs {
  /** `article`: which one. */
  articleId?: string;
  /** `faq`: what is searched for; `chat`: what the visitor was looking for. */
  query?: string;
  /** `faq`: the category to begin at. */
  category?: string;
  /** `chat`: text to put into the composer. */
  text?: string;
  /** `callback`: begin with the list of slots. */
  pickTime?: boolean;
}

/** A view with its arguments, as it stands in the panel's history. */
export interface Place {
  readonly view: ViewName;
  readonly args: ViewArgs;
}

/** What every view is given. */
export interface PanelContext {
  readonly client: VisitorClient;
  readonly words: Words;
  /** BCP 47 language of the panel, also for `Intl`. */
  readonly locale: string;
  /** Language the visitor asked for, of the FAQ and of conversations: there may be no panel words in it. Default: `locale`. */
  readonly contentLocale?: string;
  /** IANA time zone of the visitor. */
  readonly timeZone: string;
  /** What the page knows of its visitor, so that a form need not ask for it again. */
  readonly prefill?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  /** The channels the owner offers on this page. Default: all the site has. */
  readonly offered?: readonly string[] | undefined;
  /** The frame's own window: timers, observers and focus come from here, never from the host's. */
  readonly window: Window;
  /** Goes to a view; `back()` returns from it. */
  open(view: ViewName, args?: ViewArgs): void;
  back(): void;
  close(): void;
  /** Says something once to assistive technology, politely. */
  announce(text: string): void;
}

/** The context through which views reach the panel. */
export const Panel = createContext<PanelContext | undefined>(undefined);

/** The panel around the calling view. */
export function usePanel(): PanelContext {
  const panel = useContext(Panel);
  if (!panel) throw new Error('usePanel: there is no panel around this component.');
  return panel;
}

/** The client's state, redrawn after each change. */
export function useClientState(): ClientState {
  const { client } = usePanel();
  const [, redraw] = useState(client.state());
  useEffect(() => {
    redraw(client.state());
    return client.subscribe(() => redraw(client.state()));
  }, [client]);
  // What the owner offers changes without the client.
  return client.state();
}

/** The server's time now in milliseconds, redrawn every `everyMs` while `running`. */
export function useServerNow(everyMs: number, running = true): number {
  const { client, window } = usePanel();
  const [now, setNow] = useState(client.serverNow());
  useEffect(() => {
    if (!running) return undefined;
    setNow(client.serverNow());
    const timer = window.setInterval(() => setNow(client.serverNow()), everyMs);
    return () => window.clearInterval(timer);
  }, [client, window, everyMs, running]);
  return now;
}
