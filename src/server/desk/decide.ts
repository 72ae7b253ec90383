import { Refusal, type Command, type CommandOf, type CommandType } from '../../protocol/index.ts';
import * as callback from './callback.ts';
import { decideRequest } from './callbackRequest.ts';
import { decideMessage, decideNote } from './chat.ts';
import {
  decideAssign,
  decideClose,
  decideReopen,
  decideSee,
  decideSnooze,
  decideTranscript,
  decideTransfer,
  decideWake,
} from './conversation.ts';
import { decideArticleOpen, decideArticleRate, decideSearch } from './faq.ts';
import type { Fact, Situation } from './situation.ts';
import { decideActivity, decideAttributes, decideBlock, decideDescribe } from './visitor.ts';

type Rules = {
  readonly [Type in CommandType]: (situation: Situation, command: CommandOf<Type>) => Fact[] | Promise<Fact[]>;
};

const RULES: Rules = {
  // One's own conversation that has begun already: nothing further happens.
  'conversation.start': () => [],
  'conversation.see': decideSee,
  'conversation.assign': decideAssign,
  'conversation.close': decideClose,
  'conversation.reopen': decideReopen,
  'conversation.transfer': decideTransfer,
  'conversation.snooze': decideSnooze,
  'conversation.wake': decideWake,
  'message.send': decideMessage,
  'note.add': decideNote,
  'transcript.request': decideTranscript,
  'visitor.describe': decideDescribe,
  'visitor.block': decideBlock,
  'attributes.set': decideAttributes,
  'activity.track': (_, command) => decideActivity(command),
  'page.view': (_, { data }) => [{ type: 'page.viewed', data }],
  'faq.search': (_, command) => decideSearch(command),
  'article.open': (_, command) => decideArticleOpen(command),
  'article.rate': (_, command) => decideArticleRate(command),
  'callback.request': decideRequest,
  'callback.cancel': callback.decideCancel,
  'callback.reschedule': callback.decideReschedule,
  'callback.delay': callback.decideDelay,
  'callback.again': callback.decideAgain,
  'callback.rate': callback.decideRate,
  'callback.decline': callback.decideDecline,
  'callback.claim': callback.decideClaim,
  'callback.release': (situation, { data }) => callback.decideOwnStep(situation, data, 'released'),
  'callback.ring': (situation, { data }) => callback.decideOwnStep(situation, data, 'ringing_visitor'),
  'callback.connect': (situation, { data }) => callback.decideOwnStep(situation, data, 'connected'),
  'callback.complete': (situation, { data }) => callback.decideOwnStep(situation, data, 'completed'),
  'callback.miss': callback.decideMiss,
};

/**
 * What a command causes in a conversation that exists. The last fact is the command's own; those before it came along.
 * No fact at all means that the command changes nothing, which is fine.
 * @throws {Refusal} when a rule says no; it names the command.
 */
export async function decide(situation: Situation, command: Command): Promise<Fact[]> {
  const rule = RULES[command.type] as (situation: Situation, command: Command) => Fact[] | Promise<Fact[]>;
  try {
    return await rule(situation, command);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { ...error.particulars, commandId: command.id });
    throw error;
  }
}
