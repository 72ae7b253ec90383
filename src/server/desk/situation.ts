import type { Author, Config, ConversationSummary, EventData, EventType } from '../../protocol/index.ts';
import type { CallRules } from './callRules.ts';
import type { Phones, Reads, Transaction } from './ports.ts';

/** All a rule may look at when it decides what a command causes. */
export interface Situation {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly config: Config;
  readonly reads: Reads;
  readonly phones: Phones;
  /** Ids of agents with an open inbox. */
  readonly online: ReadonlySet<string>;
  readonly conversation: ConversationSummary;
  /** Who sent the command. */
  readonly author: Author;
  /** The address limits are counted by; absent when it says nothing about who is asking. */
  readonly address?: string;
  /** The name counts by that address are kept under: nobody can be found by it. */
  readonly addressName?: string;
  readonly calls: CallRules;
  /** Numbers whose codes were given rightly with this batch. */
  readonly verified?: ReadonlySet<string>;
  /** What a rule may keep beside the log, in the same transaction. */
  readonly writes: Pick<Transaction, 'addTally' | 'keep'>;
}

/** Something that a command causes; by its sender unless `author` says otherwise. */
export type Fact = {
  [Type in EventType]: { readonly type: Type; readonly data: EventData[Type]; readonly author?: Author };
}[EventType];

/** The server itself as an author. */
export const DESK: Author = { kind: 'desk', id: 'desk' };

/** What comes first when a visitor asks for something in a closed conversation: it is open again. */
export function reopening(conversation: ConversationSummary): Fact[] {
  return conversation.status === 'closed' ? [{ type: 'conversation.reopened', data: {}, author: DESK }] : [];
}
