import type { Callback, ConversationSummary, Event } from '../../../protocol/index.ts';
import { append, createFollower, type DeskPorts, type Mailer, type Texter } from '../../desk/index.ts';
import type { LinkMaker } from '../links/linkMaker.ts';
import { createAwayAnswers } from './awayAnswers.ts';
import { callMail, callText, type CallNews, type LetterParts } from './callLetters.ts';
import { addressHash, isConfirmed } from './confirmation.ts';
import { createLetterbox } from './letterbox.ts';
import { talkMail } from './talkLetters.ts';

/** What mails and text messages are sent with. */
export interface CorrespondenceParts {
  readonly ports: Pick<DeskPorts, 'config' | 'storage' | 'clock' | 'random' | 'secrets'>;
  readonly mailer?: Mailer | undefined;
  readonly texter?: Texter | undefined;
  readonly links: LinkMaker;
  onError(error: unknown): void;
}

/** Writes to visitors about their calls and conversations. */
export interface Correspondence {
  start(): Promise<void>;
  /** Reminds the visitors of slots. */
  remind(due: readonly Callback[]): void;
  stop(): void;
}

/** News older than that is none any more. */
const STALE = 86_400_000;
const NEWS: Readonly<Partial<Record<Event['type'], CallNews>>> = {
  'callback.requested': 'booked',
  'callback.rescheduled': 'moved',
  'callback.cancelled': 'cancelled',
  'callback.missed_by_visitor': 'missed',
};
const WAITING: ReadonlySet<string> = new Set(['requested', 'offered', 'claimed', 'missed_by_agent']);

/** Sets it up. It follows the log, so that what happened while the mail server was away is told later, once. */
export function createCorrespondence({ ports, mailer, texter, links, onError }: CorrespondenceParts): Correspondence {
  const { config, storage, clock, secrets } = ports;
  const letters: LetterParts = { config, links, publicUrl: config.server.publicUrl, now: () => clock.now() };
  const box = createLetterbox({ storage, clock, mailer, texter, onError });
  const away = createAwayAnswers({ storage, clock, onError, answer: writeAnswer });
  const follower = createFollower({ storage, clock }, { name: 'correspondence', handle, onError });
  const reminding = new Set<string>();
  let stopped = false;

  const addressee = ({ visitorId }: ConversationSummary, email: string) => ({
    address: addressHash(secrets, email),
    visitorId,
  });

  async function handle(events: readonly Event[]): Promise<void> {
    for (const event of events) {
      away.note(event);
      if (clock.now() - Date.parse(event.at) < STALE) await tell(event);
    }
  }

  async function tell(event: Event): Promise<void> {
    const news = NEWS[event.type];
    if (!news && event.type !== 'transcript.requested' && event.type !== 'visitor.described') return;
    const conversation = await storage.reads.conversation(event.conversationId);
    if (!conversation || conversation.blocked) return;
    if (event.type === 'transcript.requested') {
      const { email } = event.data;
      await box.mail(`transcript ${event.id}`, addressee(conversation, email), async () =>
        talkMail(letters, conversation, email),
      );
    } else if (event.type === 'visitor.described') {
      // The address came after the call was booked.
      const booked = conversation.callbacks.filter(({ slot, state }) => slot && WAITING.has(state));
      for (const callback of event.data.email ? booked : []) await write('booked', callback, conversation);
    } else {
      const { callbackId } = event.data as { callbackId: string };
      const callback = conversation.callbacks.find(({ id }) => id === callbackId);
      if (callback && isNews(news!, callback)) await write(news!, callback, conversation, event.id);
    }
  }

  async function write(
    news: CallNews,
    callback: Callback,
    conversation: ConversationSummary,
    eventId = '',
  ): Promise<void> {
    const key = keyOf(news, callback, eventId);
    const said = news === 'moved' ? 'booked' : news;
    const ways = [mail(news, key, callback, conversation)];
    if (callback.sms && said !== 'cancelled') ways.push(text(said, key, callback, conversation));
    // One way that is blocked does not block the other; what has gone out does not go out again.
    const failed = (await Promise.allSettled(ways)).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  function text(
    news: 'booked' | 'reminder' | 'missed',
    key: string,
    callback: Callback,
    conversation: ConversationSummary,
  ): Promise<boolean> {
    return box.text(`sms ${key}`, callback.phone, () => callText(letters, news, callback, conversation));
  }

  async function mail(
    news: CallNews,
    key: string,
    callback: Callback,
    conversation: ConversationSummary,
  ): Promise<boolean> {
    const { email } = conversation.visitor;
    if (!email) return false;
    const address = addressHash(secrets, email);
    const confirmed = await isConfirmed(storage.reads, address);
    return box.mail(key, addressee(conversation, email), () =>
      callMail(letters, news, callback, conversation, { email, address, confirmed }),
    );
  }

  async function writeAnswer(conversation: ConversationSummary, agent: string): Promise<void> {
    const { email } = conversation.visitor;
    if (!email || conversation.blocked) return;
    // Once until they come back: then they have seen more.
    const key = `answer ${conversation.id} ${conversation.seenByVisitor}`;
    await box.mail(key, addressee(conversation, email), async () => talkMail(letters, conversation, email, agent));
  }

  async function remindOf(callback: Callback): Promise<void> {
    const conversation = await storage.reads.conversation(callback.conversationId);
    if (!conversation || conversation.blocked) return;
    const key = keyOf('reminder', callback, '');
    const bySms = callback.sms === true && (await text('reminder', key, callback, conversation));
    const byMail = !bySms && (await mail('reminder', key, callback, conversation));
    if (!bySms && !byMail) return;
    await storage.write(async (transaction) => {
      const now = await transaction.conversation(callback.conversationId);
      const known = now?.callbacks.find(({ id }) => id === callback.id);
      if (!now || !known || known.remindedAt !== undefined || known.slot?.start !== callback.slot?.start) return;
      const by = bySms ? 'sms' : 'email';
      await append(transaction, ports, now, [
        {
          type: 'callback.reminded',
          conversationId: now.id,
          author: { kind: 'desk', id: 'desk' },
          data: { callbackId: callback.id, by },
        },
      ]);
    });
  }

  return {
    async start() {
      await follower.start();
      await away.start();
    },
    remind(due) {
      for (const callback of due) {
        if (stopped || reminding.has(callback.id)) continue;
        reminding.add(callback.id);
        remindOf(callback)
          .catch(onError)
          .finally(() => reminding.delete(callback.id));
      }
    },
    stop() {
      stopped = true;
      follower.stop();
      away.stop();
    },
  };
}

/** The same news of the same time is told once. */
function keyOf(news: CallNews, { id, slot }: Callback, eventId: string): string {
  return news === 'missed' ? `missed ${eventId}` : `${news} ${id} ${slot?.start ?? ''}`;
}

/** A callback may have gone on since: what holds no more is not told. A call at once needs no letter. */
function isNews(news: CallNews, { slot, state }: Callback): boolean {
  if (news === 'missed') return state === 'missed_by_visitor';
  if (news === 'cancelled') return state === 'cancelled' && slot !== undefined;
  return slot !== undefined && WAITING.has(state);
}
