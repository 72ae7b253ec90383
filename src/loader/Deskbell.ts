/** The views a page can open. */
export type DeskbellView = 'home' | 'faq' | 'article' | 'chat' | 'callback';

/** What a view is opened with. */
export interface DeskbellArgs {
  /** `article`: the article's slug. */
  articleId?: string;
  /** `faq`: what to search for; `chat`: what the visitor was looking for. */
  query?: string;
  /** `chat`: words to put into the composer, not sent. */
  text?: string;
  /** `callback`: begin with the list of times. */
  pickTime?: boolean;
}

/** How a widget is set up. Every field but `endpoint` has a default. */
export interface DeskbellOptions {
  /** Address of the endpoint, for example `https://desk.example`. */
  endpoint: string;
  /** BCP 47 language. Default: the page's `lang`, then the browser's, then the site's. */
  locale?: string;
  /** Accent colour, `#rrggbb`. Default: the site's. */
  color?: string;
  /** Default `auto`: as the visitor's system has it. */
  theme?: 'light' | 'dark' | 'auto';
  /** The corner the bell sits in. Default `right`, or `left` on pages that read from right to left. */
  position?: 'right' | 'left';
  /** A CSS selector of `<details>` on the page, or of what holds them: they are read as articles. Default: none. */
  faq?: string;
  /** A letter that opens the search together with Ctrl or ⌘, for example `k`. Default: none. */
  hotkey?: string;
}

/** What a page knows of its visitor, so that the visitor need not type it again. */
export interface DeskbellPrefill {
  name?: string;
  email?: string;
  /** In E.164, for example `+48221234567`. */
  phone?: string;
}

/** How the widget stands now. */
export interface DeskbellState {
  /** True once the bell is on the page. */
  readonly ready: boolean;
  readonly open: boolean;
  /** The view shown, or shown last. */
  readonly view?: DeskbellView | undefined;
  /** Messages the visitor has not seen. */
  readonly unread: number;
}

/** What each event says. The same events reach the page as DOM events `deskbell:<name>` with the same `detail`. */
export interface DeskbellEvents {
  ready: Record<string, never>;
  open: { readonly view: DeskbellView };
  close: Record<string, never>;
  /** A message was stored: sent by the visitor or come from the other side. */
  message: { readonly text: string; readonly from: 'visitor' | 'agent' | 'bot' | 'desk'; readonly at: string };
  /** A callback changed its state. */
  callback: { readonly id: string; readonly state: string };
  /** Something could not be loaded. A sentence for developers. */
  error: { readonly message: string };
}

/** The methods of the widget. Before the bell is there, calls are kept and done in order. */
export interface DeskbellMethods {
  /** Puts the bell on the page. Once is enough; again changes nothing. */
  boot(options: DeskbellOptions): Promise<void>;
  /** Resolves when the bell is on the page. */
  ready(): Promise<void>;
  /** Opens the panel, at a view or where the visitor was. Resolves when it is drawn. */
  open(view?: DeskbellView, args?: DeskbellArgs): Promise<void>;
  close(): Promise<void>;
  toggle(): Promise<void>;
  /** Opens the FAQ with a search. */
  search(query: string): Promise<void>;
  openArticle(articleId: string): Promise<void>;
  /** Opens the form for a call. */
  requestCallback(): Promise<void>;
  /** Opens the chat with words in the composer, not sent. */
  newMessage(text?: string): Promise<void>;
  /** Fills in what the page knows of the visitor. Nothing is sent before the visitor writes. */
  prefill(visitor: DeskbellPrefill): Promise<void>;
  /** Sends a message as the visitor. */
  sendMessage(text: string): Promise<void>;
  setLocale(locale: string): Promise<void>;
  setTheme(theme: 'light' | 'dark' | 'auto'): Promise<void>;
  /** Calls back at each event of a kind; the answer unsubscribes. */
  on<Name extends keyof DeskbellEvents>(name: Name, listener: (detail: DeskbellEvents[Name]) => void): () => void;
  /** The same, for the next event only. */
  once<Name extends keyof DeskbellEvents>(name: Name, listener: (detail: DeskbellEvents[Name]) => void): () => void;
  state(): DeskbellState;
  /** Forgets the visitor on this device, for a shared computer or after signing out. The bell stays. */
  shutdown(): Promise<void>;
  /** The visitor's id at the endpoint; `undefined` before they have written. */
  getVisitorId(): Promise<string | undefined>;
  /** Everything the endpoint keeps of the visitor, as JSON; `undefined` before they have written. */
  exportMyData(): Promise<unknown>;
  /** Has the endpoint erase the visitor with everything that is theirs, then forgets them on this device. */
  forgetMe(): Promise<void>;
  /** Takes the widget off the page. What the device keeps stays. */
  destroy(): Promise<void>;
}

/** `deskbell.open('chat')` and `deskbell('open', 'chat')` are the same. */
export type Deskbell = DeskbellMethods & ((method: keyof DeskbellMethods, ...args: unknown[]) => unknown);

/** The bell once it is on the page: every method by name. */
export interface Launcher {
  perform(method: string, args: readonly unknown[]): unknown;
  state(): DeskbellState;
}
