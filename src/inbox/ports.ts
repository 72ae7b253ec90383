import type { AgentClient, Clock, Fetch } from '../client/index.ts';
import type { DesktopNotices } from './alerts/createDesktopNotices.ts';

/** A drawer for short texts by key. A blocked or full storage must not throw: the drawer then forgets. */
export interface Drawer {
  get(key: string): string | undefined;
  /** Keeps a text, or removes it when there is none. */
  set(key: string, text: string | undefined): void;
}

/** A piece of an article: a block or a part of a line. Kinds that are not known are drawn by their children or text. */
export interface ProsePiece {
  readonly type: string;
  readonly text?: string;
  readonly href?: string;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly children?: readonly ProsePiece[];
  readonly items?: ReadonlyArray<readonly ProsePiece[]>;
  /** Cells of a table. */
  readonly head?: ReadonlyArray<readonly ProsePiece[]>;
  readonly rows?: ReadonlyArray<ReadonlyArray<readonly ProsePiece[]>>;
}

/** Everything the inbox takes from outside; chosen in `src/entries/inbox.tsx`. */
export interface InboxPorts {
  /** For signing in and out; commands and events go through the client. */
  readonly fetch: Fetch;
  /** Origin of the endpoint without a slash at its end; empty for the inbox's own origin. */
  readonly endpoint: string;
  /** Makes the agent's client; `onSignedOut` is called when the server no longer knows the session. */
  createClient(onSignedOut: () => void): AgentClient;
  /** Forgets what was kept of unsent commands; the next agent on this device must not send them. */
  forget(): Promise<void>;
  readonly clock: Clock;
  /** Kept on this device: language, appearance, sound. */
  readonly kept: Drawer;
  /** Kept as long as the tab: drafts, so that a reload or a sign-in loses no word. */
  readonly drafts: Drawer;
  /** Sounds the bell, when the browser lets it. */
  ring(): void;
  /** Notices of the device, outside of the page. */
  readonly desktop: DesktopNotices;
  /** From 0 to 1, not 1 itself. */
  random(): number;
  /** Reads light Markdown into a tree, as visitors' widgets do; for the preview of an article. */
  readMarkdown(source: string): readonly ProsePiece[];
  readonly window: Window & typeof globalThis;
  /** IANA time zone of the agent. */
  readonly timeZone: string;
}
