import type { Event, EventOf } from '../../protocol/index.ts';
import type { Times } from '../createTimes.ts';
import { formatPhone } from '../callback/formatPhone.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { Words } from '../words.ts';

/** A line of the timeline: an icon, what happened, and particulars that may follow. */
export interface Sentence {
  readonly icon: IconName;
  readonly text: string;
  readonly more?: readonly string[];
  /** `warn`: something the agent should notice; `good`: it went well; `call`: it is about a call. */
  readonly tone?: 'warn' | 'good' | 'call';
}

/** What sentences are made with. `me` is the agent who reads; `now` the server's time. */
export interface SentenceContext {
  readonly words: Words;
  readonly times: Times;
  readonly locale: string;
  readonly me: string | undefined;
  readonly now: number;
  /** Titles of articles opened so far, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Says in words what an event tells; `undefined` for events that are shown otherwise. */
export function eventSentence(event: Event, context: SentenceContext): Sentence | undefined {
  const { words } = context;
  if (event.type.startsWith('callback.')) return callbackSentence(event, context);
  switch (event.type) {
    case 'conversation.started':
      return started(event, context);
    case 'faq.searched': {
      const { query, results } = event.data;
      if (results === 0) return { icon: 'search', tone: 'warn', text: words('eventSearchedNothing', { query }) };
      return { icon: 'search', text: words('eventSearched', { query, count: results }) };
    }
    case 'article.opened': {
      const { title, query } = event.data;
      return {
        icon: 'article',
        text: query ? words('eventArticleFor', { title, query }) : words('eventArticle', { title }),
      };
    }
    case 'article.rated': {
      const title = context.titles.get(event.data.articleId) ?? event.data.articleId;
      if (event.data.helpful) return { icon: 'thumb', tone: 'good', text: words('eventHelpful', { title }) };
      const { text } = event.data;
      return {
        icon: 'thumb',
        tone: 'warn',
        text: words('eventNotHelpful', { title }),
        ...(text ? { more: [`“${text}”`] } : {}),
      };
    }
    case 'visitor.described':
      return described(event, context);
    case 'conversation.assigned':
      return { icon: 'person', text: assigned(event, context) };
    case 'conversation.closed':
      return { icon: 'archive', text: byAuthor(event, context, ['eventClosedYou', 'eventClosed', 'eventClosedDesk']) };
    case 'conversation.reopened':
      return {
        icon: 'reopen',
        text: byAuthor(event, context, ['eventReopenedYou', 'eventReopened', 'eventReopenedDesk']),
      };
    default:
      return undefined;
  }
}

function started({ data }: EventOf<'conversation.started'>, { words, locale }: SentenceContext): Sentence {
  const page = data.page?.title || (data.page?.url ? shortAddress(data.page.url) : undefined);
  return {
    icon: 'door',
    text: page ? words('eventStartedOn', { page }) : words('eventStarted'),
    more: [words('eventLanguage', { language: languageName(data.locale, locale) })],
  };
}

function described({ data }: EventOf<'visitor.described'>, { words }: SentenceContext): Sentence | undefined {
  const { name, email } = data;
  if (name && email) return { icon: 'person', text: words('eventNameEmailGiven', { name, email }) };
  if (name) return { icon: 'person', text: words('eventNameGiven', { name }) };
  if (email) return { icon: 'mail', text: words('eventEmailGiven', { email }) };
  return undefined;
}

function assigned({ data, author }: EventOf<'conversation.assigned'>, { words, me }: SentenceContext): string {
  if (!data.agent) return words('eventUnassigned');
  if (data.agent.id === me) return words('eventAssignedYou');
  const other = author.kind === 'agent' && author.id !== data.agent.id;
  if (!other) return words('eventAssigned', { agent: data.agent.name });
  const giver = author.id === me ? words('you') : (author.name ?? words('deskName'));
  return words('eventAssignedOther', { author: giver, agent: data.agent.name });
}

type AuthorKeys =
  | readonly ['eventClosedYou', 'eventClosed', 'eventClosedDesk']
  | readonly ['eventReopenedYou', 'eventReopened', 'eventReopenedDesk'];

function byAuthor({ author }: Event, { words, me }: SentenceContext, [mine, named, desk]: AuthorKeys): string {
  if (author.id === me) return words(mine);
  return author.name ? words(named, { author: author.name }) : words(desk);
}

function callbackSentence(event: Event, { words, times, me, now }: SentenceContext): Sentence | undefined {
  const mine = event.author.id === me;
  const agent = event.author.name ?? words('deskName');
  switch (event.type) {
    case 'callback.requested': {
      const { slot, topic, phone } = event.data;
      const text = slot ? words('eventCallbackSlot', { time: times.slot(slot, now) }) : words('eventCallbackNow');
      return {
        icon: 'phone',
        tone: 'call',
        text,
        more: [...(topic ? [words('eventCallbackTopic', { topic })] : []), formatPhone(phone)],
      };
    }
    case 'callback.claimed': {
      const claimed = event.data.agent;
      return {
        icon: 'take',
        text: claimed.id === me ? words('eventClaimedYou') : words('eventClaimed', { agent: claimed.name }),
      };
    }
    case 'callback.released':
      return { icon: 'phone', text: words('eventReleased') };
    case 'callback.ringing_visitor':
      return { icon: 'phone', text: mine ? words('eventRingingYou') : words('eventRinging', { agent }) };
    case 'callback.connected':
      return { icon: 'phone', tone: 'call', text: words('eventConnected') };
    case 'callback.completed': {
      const { note } = event.data;
      return {
        icon: 'check',
        tone: 'good',
        text: words('eventCompleted'),
        ...(note ? { more: [words('eventNote', { note })] } : {}),
      };
    }
    case 'callback.missed_by_agent':
      return { icon: 'phoneMissed', tone: 'warn', text: words('eventMissedByAgent') };
    case 'callback.missed_by_visitor':
      return { icon: 'phoneMissed', tone: 'warn', text: words('eventMissedByVisitor') };
    case 'callback.cancelled':
      return { icon: 'close', text: words(event.author.kind === 'visitor' ? 'eventCancelled' : 'eventCancelledDesk') };
    case 'callback.rescheduled':
      return {
        icon: 'clock',
        tone: 'call',
        text: words('eventRescheduled', { time: times.slot(event.data.slot, now) }),
      };
    case 'callback.rated': {
      const { rating, text } = event.data;
      return { icon: 'star', text: words('eventRated', { rating }), ...(text ? { more: [`“${text}”`] } : {}) };
    }
    default:
      return undefined;
  }
}

/** A page's address without what is the same for all of them. */
export function shortAddress(url: string): string {
  return url.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '');
}

/** A language in the words of another: `pl` in English is `Polish`. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
