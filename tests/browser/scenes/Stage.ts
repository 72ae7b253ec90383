import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { Desk } from '../openDesk.ts';
import type { Person } from '../people.ts';
import type { Phones } from '../phones.ts';

/** A visitor at a page of the shop, as scenes need them. */
export interface StageVisitor {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** Calls a method of the page's `deskbell`. */
  call(method: string, ...args: readonly unknown[]): Promise<void>;
  /** The frame of the panel, to run scripts in. */
  frame(): Promise<Frame>;
}

/** Everything scenes are played on: two desks (one open, one closed), an agent, and visitors. */
export interface Stage {
  readonly browser: Browser;
  /** Address of the desk where somebody is in. */
  readonly open: string;
  /** Address of the desk that is closed at all hours. */
  readonly closed: string;
  readonly desk: Desk;
  readonly agent: Person;
  readonly phones: Phones;
  /** Mails the desks have sent. */
  readonly mails: readonly { readonly text?: string | undefined }[];
  /** A fresh sign-in link of an agent of the open desk. */
  link(email: string): Promise<string>;
  /** A visitor by name, seated at the shop of a desk when first asked for. */
  visitor(name: string, desk?: 'open' | 'closed'): Promise<StageVisitor>;
  /** The inbox of a second agent in a language, with something in it to look at. */
  inboxPage(lang: string): Promise<Page>;
  /** Books a call as somebody who speaks a language, and gives the address by which it can be changed. */
  bookedLink(lang: string): Promise<string>;
  /** Has a conversation sent by e-mail, and gives the address in the mail. */
  talkLink(lang: string): Promise<string>;
  /** Makes the agent available, or not. */
  setAvailable(available: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A view in a state, ready to be looked at. */
export interface Scene {
  readonly name: string;
  /** Brings it about in English. */
  show(stage: Stage): Promise<Shown>;
  /** What cannot be shown in another language without being brought about anew. */
  readonly again?: (shown: Shown, lang: string) => Promise<void>;
  /** Puts right what others would trip over. */
  after?(stage: Stage): Promise<void>;
}

/** Where a scene can be seen. */
export interface Shown {
  readonly page: Page;
  /** The panel's frame; absent where the page itself is looked at. */
  readonly frame?: Frame;
  /** Says it in another language. */
  speak(lang: string): Promise<void>;
}
