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

/**
 * How a widget is set up: the same names as attributes of the tag (`zIndex` is `data-z-index`). Every field but `endpoint`
 * has a default. A value that cannot be used is told in the console, once, and the default takes its place.
 */
export interface DeskbellOptions {
  /** Address of the endpoint, for example `https://desk.example`. A tag's default: where the script came from. */
  endpoint: string;
  /**
   * BCP 47 language, for example `pl` or `zh-Hant`. Default: the page's `lang`, then the browser's, then the site's.
   */
  locale?: string;
  /** Accent colour, `#rrggbb`; readable text colours are chosen by themselves. Default: the site's. */
  color?: string;
  /** `light`, `dark`, or `auto`: as the visitor's system has it. Default `auto`. */
  theme?: 'light' | 'dark' | 'auto';
  /**
   * The corner the bell sits in, perhaps with pixels from the side and from the bottom: `left`, `right 20 96`. Default
   * `right`, or `left` on pages that read from right to left; 20 pixels from both.
   */
  position?: DeskbellPosition;
  /** Which of the site's channels are offered here: any of `chat`, `callback` and `faq`, with spaces between. Default: all. */
  channels?: string;
  /**
   * A view that opens by itself the first time somebody comes with this device: `home`, `faq`, `chat` or `callback`. The
   * focus stays where it is. That it has opened is noted on the device; with `consent` it does not open. Looked at when the
   * bell comes; `update` opens nothing. Default: none.
   */
  open?: 'home' | 'faq' | 'chat' | 'callback';
  /**
   * `hidden`: there is no bell, the page opens the panel by `open()` or `data-deskbell-open`. A CSS selector: these elements
   * of the page open and close the panel in place of the bell, and it stands beside them. Default: the bell.
   */
  launcher?: string;
  /**
   * When the bell comes: `idle` when the page is loaded and has nothing else to do, `interaction` at the first pointer, key
   * or scroll, `immediate` at once. Only for the tag: `boot` is at once. Default `idle`.
   */
  load?: 'idle' | 'interaction' | 'immediate';
  /** `z-index` of the widget in browsers without a top layer; elsewhere it is above everything. Default 2147483000. */
  zIndex?: number | string;
  /** A CSS selector of `<details>` on the page, or of what holds them: they are read as articles. Default: none. */
  faq?: string;
  /** A letter or digit that opens the search together with Ctrl or ⌘, for example `k`. Default: none. */
  hotkey?: string;
  /**
   * Present, with any value: a service worker keeps Deskbell's files for the next visit, where the server is the page's
   * own. Looked at when the visitor first turns to the widget; `update` changes it until then. Default: absent.
   */
  worker?: string;
  /** The site's telephone, for when the panel cannot be had. Default: the page's own, from its schema.org JSON-LD. */
  phone?: string;
  /** The site's e-mail address, likewise. */
  email?: string;
  /** The name of this widget where a page has several: letters, digits and `-`. Default: none, the widget of the page. */
  instance?: string;
  /**
   * `required`: nothing is stored on the device before `consent('functional')`, or before the visitor writes after having
   * read that it will be. Until then the widget works in memory. `update` changes it until the
   * visitor turns to the widget; afterwards `consent()` decides. Default: stored from the visitor's first message on.
   */
  consent?: 'required';
}

/** A corner, perhaps with pixels from the side and from the bottom. */
export type DeskbellPosition =
  | 'right'
  | 'left'
  | `${'right' | 'left'} ${number}`
  | `${'right' | 'left'} ${number} ${number}`;

/** Who the visitor is, proved by the site's backend. */
export interface DeskbellSignedIdentity {
  /**
   * A JWT (RFC 7519) made by the site's backend for the visitor who is signed in there: HS256 or EdDSA, with `sub`, `aud`,
   * `iat` and `exp` (one hour ahead at most). Never make it in the page: who holds the key can be anybody.
   */
  token: string;
  /** Fetches a fresh token when this one has run out before it was needed. Default: the visitor stays as they were. */
  refresh?: () => Promise<string>;
}

/** What the page says of the visitor without proof. Agents see it marked as unverified; it never opens anybody's history. */
export interface DeskbellUnsignedIdentity {
  /** At most 120 UTF-16 units. */
  name?: string;
  email?: string;
  /** In E.164, for example `+48221234567`. */
  phone?: string;
}

/** Facts about a visitor, flat: the latest value of each name counts; `null` takes a name away. */
export type DeskbellAttributes = Record<string, string | number | boolean | null>;

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
  /** The bell is on the page. */
  ready: Record<string, never>;
  /** The panel was opened, or another view was asked for. */
  open: { readonly view: DeskbellView };
  /** The panel was closed. */
  close: Record<string, never>;
  /**
   * A message was stored: sent by the visitor or come from the other side. `at` is ISO 8601 in UTC. Each page hears of it;
   * `elsewhere`: the visitor sent it from another page or device. What was said before a visitor was known here is no event.
   */
  message: {
    readonly text: string;
    readonly from: 'visitor' | 'agent' | 'bot' | 'desk';
    readonly at: string;
    readonly elsewhere?: true;
  };
  /**
   * A callback changed its state: `requested`, `claimed`, `connected`, `completed`, `cancelled` … `elsewhere`: the visitor did
   * it in another page or on another device.
   */
  callback: { readonly id: string; readonly state: string; readonly elsewhere?: true };
  /** How many messages the visitor has not seen has changed. */
  unread: { readonly count: number };
  /** The visitor opened an article. */
  article: { readonly articleId: string; readonly title: string };
  /** The visitor paused on a search. `results` is how many articles were found. */
  search: { readonly query: string; readonly results: number };
  /** Who the visitor is has changed: `verified` after `identify` with a token, not after `logout`. */
  identify: { readonly visitorId?: string | undefined; readonly verified: boolean };
  /** What may be stored has changed. */
  consent: { readonly level: DeskbellConsent };
  /**
   * Something is kept from the widget: its own files, by a blocker or the network (`files`), storage by the browser, which
   * stores nothing (`storage`), requests by the page's content security policy (`policy`, `message` names the address), or
   * all by the desk, which takes nothing more of this visitor (`visitor`).
   */
  blocked: { readonly what: 'files' | 'storage' | 'policy' | 'visitor'; readonly message?: string };
  /** Something could not be loaded or done. A sentence for developers. */
  error: { readonly message: string };
}

/** What may be stored on the visitor's device: nothing, or what the widget needs to go on after a reload. */
export type DeskbellConsent = 'none' | 'functional';

/** The name of an event. */
export type DeskbellEvent = keyof DeskbellEvents;

/** Hears of one kind of event. */
export type DeskbellListener<Name extends DeskbellEvent> = (detail: DeskbellEvents[Name]) => void;

/**
 * The methods of the widget, the same from the queue of a tag that is not loaded yet, from the global object and from the
 * npm package. Before the bell is there, calls are kept and done in order. A promise rejects with an Error whose message
 * says what was given and what to do.
 *
 * Methods marked _quiet_ fetch nothing and send nothing by themselves: what they say is kept in memory until the visitor
 * turns to the widget (or had done so before), and their promise resolves when it is kept. What fails then is told by the
 * event `error`. The package looks at what they are given at once and rejects what is wrong; the tag, which every page view
 * pays for, looks at it when the visitor turns to the widget, and tells it by `error` where the call has waited.
 */
export interface DeskbellMethods {
  /**
   * Puts the bell on the page; a tag has its options already. Once is enough; again changes nothing, and after `destroy` puts it
   * there anew, without options with those of before. Rejects where there never were any; on a server it stays open.
   */
  boot(options?: DeskbellOptions): Promise<void>;
  /** Resolves when the bell is on the page. */
  ready(): Promise<void>;
  /**
   * Changes options of a bell that is there, also while the panel is open; what is not named stays as it is. `endpoint`,
   * `instance` and `load` cannot be changed; `open`, `consent` and `worker` only count while they have not been looked at.
   */
  update(options: Partial<Omit<DeskbellOptions, 'endpoint'>>): Promise<void>;
  /**
   * Forgets the visitor on this device, for a shared computer, with what the page has said of them (`prefill` too). The bell
   * stays; the endpoint keeps what it has.
   */
  shutdown(): Promise<void>;
  /** Takes the widget off the page. What the device keeps stays. */
  destroy(): Promise<void>;
  /** How the widget stands now. */
  state(): DeskbellState;
  /**
   * Another widget of this page by its name (option `instance`), with methods of its own. Resolves when its bell is on the
   * page.
   */
  instance(name: string): Promise<Deskbell>;

  /** Opens the panel, at a view or where the visitor was. Resolves when it is drawn. */
  open(view?: DeskbellView, args?: DeskbellArgs): Promise<void>;
  /** Closes the panel. The focus goes back to the bell. */
  close(): Promise<void>;
  /** Opens it when it is closed, closes it when it is open. */
  toggle(): Promise<void>;
  /** Opens the FAQ with a search. */
  search(query: string): Promise<void>;
  /** Opens an article by its slug. */
  openArticle(articleId: string): Promise<void>;
  /** Opens the form for a call. */
  requestCallback(): Promise<void>;
  /** Opens the chat with words in the composer, not sent. */
  newMessage(text?: string): Promise<void>;
  /**
   * Fills in what the page knows of the visitor, in forms that are not drawn yet. Nothing is sent before the visitor writes.
   * It goes with the visitor it was said of: after `logout`, `shutdown` and `forgetMe` say it anew.
   */
  prefill(visitor: DeskbellPrefill): Promise<void>;
  /** Sends a message as the visitor, at most 4,000 UTF-16 units. Resolves when it is kept on this device. */
  sendMessage(text: string): Promise<void>;
  /**
   * Shows the visitor a message of the site: a bubble beside the bell, and a line in the chat until the page is left. Text
   * only, at most 500 UTF-16 units; neither sent nor stored. `from` is the name it is shown under; default: the site's.
   */
  showMessage(message: { text: string; from?: string }): Promise<void>;

  /**
   * _Quiet._ Says who the visitor is. With a `token` their conversations follow them to this device, and what they wrote
   * here before becomes theirs; without one, agents see name and address marked as unverified. Another visitor than before
   * starts with nothing of the one before. Rejects when neither is a non-empty text.
   */
  identify(identity: DeskbellSignedIdentity | DeskbellUnsignedIdentity): Promise<void>;
  /**
   * Ends the visitor's session at the endpoint and forgets them on this device, in all tabs: to be called when they sign
   * out of the site. Resolves when the device has forgotten them, also without a network.
   */
  logout(): Promise<void>;
  /** The visitor's id at the endpoint, a UUID; `undefined` before they have written or were identified by a token. */
  getVisitorId(): Promise<string | undefined>;
  /** Everything the endpoint keeps of the visitor, as JSON; `undefined` before they have written. */
  exportMyData(): Promise<unknown>;
  /** Has the endpoint erase the visitor with everything that is theirs, then forgets them on this device. */
  forgetMe(): Promise<void>;

  /**
   * _Quiet._ Tells agents facts about the visitor, for example `{ plan: 'pro', seats: 12, trial: false }`: names of 1 to 40
   * letters, digits, `_`, `.` and `-`, texts of at most 200 UTF-16 units, at most 50 names a visitor. Rejects with what is wrong.
   */
  setAttributes(attributes: DeskbellAttributes): Promise<void>;
  /**
   * _Quiet._ Tells agents that something has happened, for example `track('cart.added', { sku: 'A-17', price: 12.5 })`. The
   * name has 1 to 60 letters, digits, `_`, `.`, `:`, `-` and spaces, `data` is flat like attributes, at most 20 names. Before the
   * visitor writes the latest 50 are kept. Triggers hear of it too. Rejects with what is wrong.
   */
  track(name: string, data?: DeskbellAttributes): Promise<void>;
  /** _Quiet._ Tells agents that the visitor has come to another page; default: the page's own address and title. */
  page(page?: { url?: string; title?: string }): Promise<void>;
  /** _Quiet._ The visitor's next conversation begins in this department; `null` in none. */
  setDepartment(departmentId: string | null): Promise<void>;

  /** BCP 47. What there are no words for in a language is said in English. */
  setLocale(locale: string): Promise<void>;
  /** `auto` follows the visitor's system. */
  setTheme(theme: 'light' | 'dark' | 'auto'): Promise<void>;
  /** The corner the bell sits in, perhaps with pixels from the side and from the bottom: `left 20 96`. */
  setPosition(position: DeskbellPosition): Promise<void>;
  /** _Quiet._ True: no sounds and no bubbles on this page, until it is called with false. The bell still counts. */
  mute(muted: boolean): Promise<void>;

  /** _Quiet._ Something has happened that triggers may ask for (`docs/triggers.md`). Nothing is sent. */
  trigger(name: string): Promise<void>;
  /** _Quiet._ True (the default): no trigger shows its bubble on this page. */
  suppressTriggers(suppressed?: boolean): Promise<void>;

  /**
   * What may be stored on the device. `none` deletes at once what is there (databases, storage, caches, the service worker)
   * and goes on in memory; `functional` keeps conversation and drafts over a reload.
   */
  consent(level: DeskbellConsent): Promise<void>;

  /** Calls back at each event of a kind; the answer unsubscribes. */
  on<Name extends DeskbellEvent>(name: Name, listener: DeskbellListener<Name>): () => void;
  /** Unsubscribes a listener given to `on` or `once`; without one, all of that kind. */
  off<Name extends DeskbellEvent>(name: Name, listener?: DeskbellListener<Name>): void;
  /** The same as `on`, for the next event only. */
  once<Name extends DeskbellEvent>(name: Name, listener: DeskbellListener<Name>): () => void;
}

/** `deskbell.open('chat')` and `deskbell('open', 'chat')` are the same. */
export type Deskbell = DeskbellMethods & ((method: keyof DeskbellMethods, ...args: unknown[]) => unknown);

/** The bell once it is on the page: every method by name. */
export interface Launcher {
  perform(method: string, args?: readonly unknown[]): unknown;
  state(): DeskbellState;
}
