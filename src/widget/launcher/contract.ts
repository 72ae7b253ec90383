import type { ViewName } from '../panel/context.ts';
import type { Frame } from './createFrame.ts';

/** Light or dark as the owner wants it; `auto` follows the visitor's system. */
export type Theme = 'light' | 'dark' | 'auto';

/** What a page knows of its visitor. */
export interface Prefill {
  name?: string;
  email?: string;
  /** E.164 */
  phone?: string;
}

/** How a widget is set up. */
export interface LauncherOptions {
  /** Address of the endpoint without a slash at the end. */
  endpoint: string;
  locale?: string;
  /** `#rrggbb` */
  color?: string;
  theme?: Theme;
  /** The corner, and pixels from the side and the bottom of it: `right`, `left 20 96`. */
  position?: string;
  /** What the page knows of its visitor. */
  prefill?: Prefill;
  /** A selector of `<details>` on the page that are articles. */
  faq?: string;
  /** With Ctrl or ⌘ this key opens the search. */
  hotkey?: string;
  /** `hidden`, or a selector of the page's own elements that open the panel in place of the bell. */
  launcher?: string;
  /** Which of the site's channels are offered here: `chat callback`. */
  channels?: string;
  /** The view that opens by itself on the first visit. */
  open?: string;
  /** Nothing is stored before it is given. */
  consent?: string;
  /** Where the browser has no top layer. */
  zIndex?: string | number;
  /** The name of this widget among several on the page. */
  instance?: string;
  /** The site's own, for when the panel cannot be had. */
  phone?: string;
  email?: string;
  /** Present (`data-worker`): the owner has the service worker keep Deskbell's files, where the server is the page's own. */
  worker?: string;
}

/** What the widget tells the page, by event name. */
export interface WidgetEvents {
  ready: Record<string, never>;
  open: { readonly view: ViewName };
  close: Record<string, never>;
  message: {
    readonly text: string;
    readonly from: 'visitor' | 'agent' | 'bot' | 'desk';
    readonly at: string;
    readonly elsewhere?: true;
  };
  callback: { readonly id: string; readonly state: string; readonly elsewhere?: true };
  unread: { readonly count: number };
  article: { readonly articleId: string; readonly title: string };
  search: { readonly query: string; readonly results: number };
  identify: { readonly visitorId?: string | undefined; readonly verified: boolean };
  consent: { readonly level: 'none' | 'functional' };
  blocked: { readonly what: 'files' | 'storage' | 'policy' | 'visitor'; readonly message?: string };
  error: { readonly message: string };
}

/** What the launcher gives the panel to live on. */
export interface PanelHost {
  /** As the owner set it up, and changed it since. */
  readonly options: LauncherOptions;
  /** The widget's shadow root. */
  readonly root: ShadowRoot;
  /** The frame in it that the panel is drawn into; unseen, or empty where the panel has been asked for already. */
  frame(): Promise<Frame>;
  /** The element in it that knows the corner and the colours of the widget. */
  readonly stage: HTMLElement;
  /** The panel opens by itself: it leaves the focus where it is, until the visitor goes on in it. */
  calm: boolean;
  /** The bell, or the page's own element that was pressed in its place: the panel stands beside it. */
  bell(): HTMLElement;
  emit<Name extends keyof WidgetEvents>(name: Name, detail: WidgetEvents[Name]): void;
  /** The panel is drawn, or gone. `closeHelp` names the bell meanwhile. */
  showOpen(open: boolean, closeHelp?: string): void;
  /** How many messages the visitor has not seen, as a number and in words. */
  showUnread(count: number, note: string): void;
  /** The site's colour, once its configuration has told it. */
  showColor(color: string): void;
  /** The panel stands in the flow of the page: there is no bell, nothing closes it, and it never takes the focus. */
  readonly inline?: boolean;
}

/** The panel, once its code is there. Nothing is drawn before it is opened. */
export interface PanelHandle {
  /** Draws the panel unseen, when the browser has time for it: it is about to be opened. Sends and stores nothing. */
  prepare(): void;
  /** Does what a page asks for: `open`, `search`, `openArticle`, `requestCallback`, `newMessage`, `sendMessage`. */
  perform(method: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  /** Something in `options` has changed. Resolves when it shows. */
  refresh(): Promise<void>;
  /** The view shown, or shown last. */
  view(): ViewName | undefined;
  /** Forgets the visitor on this device. */
  forget(): Promise<void>;
  destroy(): void;
}

/** Fetches the panel's code, which sets it up on its host. */
export type LoadPanel = () => Promise<(host: PanelHost) => Promise<PanelHandle>>;
