import type { Event, EventOf } from '../../protocol/index.ts';
import type { Times } from '../createTimes.ts';
import { callbackSentence } from '../callback/callbackSentence.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { Words } from '../words.ts';
import { shortAddress } from './shortAddress.ts';
import { personSentence } from './personSentence.ts';
import { workSentence } from './workSentence.ts';

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
  /** The name of a department in the agent's language. */
  departmentName(id: string): string;
  /** First names of agents by their ids. */
  agentNames(ids: readonly string[]): string;
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
      return personSentence(event, context) ?? described(event, context);
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
      return personSentence(event, context) ?? workSentence(event, context);
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

/** A language in the words of another: `pl` in English is `Polish`. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
