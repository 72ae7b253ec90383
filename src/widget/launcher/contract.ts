import type { ViewName } from '../panel/context.ts';

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
  position?: 'right' | 'left';
  /** What the page knows of its visitor. */
  prefill?: Prefill;
  /** A selector of `<details>` on the page that are articles. */
  faq?: string;
  /** With Ctrl or ⌘ this key opens the search. */
  hotkey?: string;
  /** Present (`data-worker`): the owner has the service worker keep Deskbell's files, where the server is the page's own. */
  worker?: string;
  /** Nothing is kept on the device before the visitor, or the page for them, has agreed. */
  consent?: string;
}

/** What the widget tells the page, by event name. */
export interface WidgetEvents {
  ready: Record<string, never>;
  open: { readonly view: ViewName };
  close: Record<string, never>;
  message: { readonly text: string; readonly from: 'visitor' | 'agent' | 'bot' | 'desk'; readonly at: string };
  callback: { readonly id: string; readonly state: string };
  unread: { readonly count: number };
  article: { readonly articleId: string; readonly title: string };
  search: { readonly query: string; readonly results: number };
  identify: { readonly visitorId?: string | undefined; readonly verified: boolean };
  consent: { readonly level: 'none' | 'functional' };
  blocked: { readonly what: 'storage' | 'policy' | 'visitor'; readonly message: string };
  error: { readonly message: string };
}

/** What the launcher gives the panel to live on. */
export interface PanelHost {
  /** As the owner set it up, and changed it since. */
  readonly options: LauncherOptions;
  /** Where the frame goes. */
  readonly root: ShadowRoot;
  /** The element in it that knows the corner and the colours of the widget. */
  readonly stage: HTMLElement;
  /** The bell, which the panel stands beside. */
  bell(): HTMLElement;
  emit<Name extends keyof WidgetEvents>(name: Name, detail: WidgetEvents[Name]): void;
  /** The panel is drawn, or gone. */
  showOpen(open: boolean): void;
  /** How many messages the visitor has not seen, as a number and in words. */
  showUnread(count: number, note: string): void;
  /** The site's colour, once its configuration has told it. */
  showColor(color: string): void;
}

/** The panel, once its code is there. Nothing is drawn before it is opened. */
export interface PanelHandle {
  /** Does what a page asks for: `open`, `search`, `openArticle`, `requestCallback`, `newMessage`, `sendMessage`. */
  perform(method: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  /** Language, theme or prefill in `options` has changed. Resolves when it shows. */
  refresh(): Promise<void>;
  /** The view shown, or shown last. */
  view(): ViewName | undefined;
  /** Forgets the visitor on this device. */
  forget(): Promise<void>;
  destroy(): void;
}

/** Fetches the panel's code, which sets it up on its host. */
export type LoadPanel = () => Promise<{ mountPanel(host: PanelHost): Promise<PanelHandle> }>;
