import type { Callback, Config, ConversationSummary } from '../../../protocol/index.ts';
import type { Mail } from '../../desk/index.ts';
import type { LinkMaker } from '../links/linkMaker.ts';
import { visitorZone } from '../links/linkMaker.ts';
import { linkWords } from '../linkWords.ts';
import { mailWords, type MailWordKey } from '../mailWords.ts';
import { oneLine } from '../oneLine.ts';
import { lastDigits, sayTime } from '../sayTime.ts';
import { composeMail } from './composeMail.ts';

/** What a visitor is written about a call. */
export type CallNews = 'booked' | 'moved' | 'cancelled' | 'reminder' | 'missed';

/** What letters are made with. Without `publicUrl` they have no links. */
export interface LetterParts {
  readonly config: Config;
  readonly links: LinkMaker;
  readonly publicUrl?: string | undefined;
  now(): number;
}

/** Makes the mail about a call. `address`: the hash of the mail address; `confirmed`: its owner has acted by a link. */
export async function callMail(
  parts: LetterParts,
  news: CallNews,
  callback: Callback,
  conversation: ConversationSummary,
  to: { readonly email: string; readonly address: string; readonly confirmed: boolean },
): Promise<Mail> {
  const { config, links, now } = parts;
  const { locale } = linkWords(conversation.locale);
  const words = mailWords(locale);
  const values = valuesOf(parts, callback, conversation);
  const url = link(parts, links.call(callback, now(), to.address));
  const dated = callback.slot !== undefined && news !== 'missed' && news !== 'reminder';
  const changeable = news !== 'cancelled' && url !== undefined;
  const asks = changeable && dated && !to.confirmed;
  const more: MailWordKey[] = [...(dated && news !== 'cancelled' ? (['calendar'] as const) : [])];
  if (news === 'missed' && callback.retryAt === undefined) more.push('notAgain');
  const again = news === 'missed' && callback.retryAt;
  return composeMail({
    to: to.email,
    locale,
    subject: words(`${news}Subject`, values),
    paragraphs: [
      words('hello'),
      words(news, values),
      ...(again ? [words('again', { time: sayTime(again, locale, visitorZone(config, conversation)) })] : []),
      ...more.map((key) => words(key, values)),
    ],
    ...(changeable
      ? {
          link: {
            url,
            label: words(news === 'missed' ? 'pickLink' : 'manageLink'),
            lead: `${words('manage')}${asks ? ` ${words('confirm')}` : ''}`,
          },
        }
      : {}),
    why: words('why', values),
    ...(dated
      ? {
          calendar: {
            cancelled: news === 'cancelled',
            content: await links.calendar(callback, conversation, now(), changeable ? url : undefined),
          },
        }
      : {}),
  });
}

/** Makes the text message about a call. */
export function callText(
  parts: LetterParts,
  news: 'booked' | 'reminder' | 'missed',
  callback: Callback,
  conversation: ConversationSummary,
): string {
  const words = mailWords(conversation.locale);
  const key = ({ booked: 'smsBooked', reminder: 'smsReminder', missed: 'smsMissed' } as const)[news];
  const url = link(parts, parts.links.call(callback, parts.now())) ?? '';
  return words(key, { ...valuesOf(parts, callback, conversation), link: url }).trim();
}

/** An address of this server, where it knows its own. */
export function link({ publicUrl }: Pick<LetterParts, 'publicUrl'>, path: string): string | undefined {
  return publicUrl === undefined ? undefined : `${publicUrl}${path}`;
}

function valuesOf({ config }: LetterParts, callback: Callback, conversation: ConversationSummary) {
  const { locale } = linkWords(conversation.locale);
  const moment = callback.slot?.start ?? callback.dueAt;
  return {
    site: oneLine(config.site.name),
    time: sayTime(moment, locale, visitorZone(config, conversation)),
    digits: lastDigits(callback.phone),
  };
}
