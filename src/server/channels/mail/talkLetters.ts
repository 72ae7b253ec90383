import type { ConversationSummary } from '../../../protocol/index.ts';
import type { Mail } from '../../desk/index.ts';
import { linkWords } from '../linkWords.ts';
import { visitorZone } from '../links/linkMaker.ts';
import { mailWords } from '../mailWords.ts';
import { oneLine } from '../oneLine.ts';
import { sayTime } from '../sayTime.ts';
import { link, type LetterParts } from './callLetters.ts';
import { composeMail } from './composeMail.ts';

/** The mail that leads to a conversation: asked for, or because an agent has answered (`agent`: their name). None without links. */
export function talkMail(
  parts: LetterParts,
  conversation: ConversationSummary,
  email: string,
  agent?: string,
): Mail | undefined {
  const { config, links, now } = parts;
  const { path, expiresAt } = links.talk(conversation.id, now());
  const url = link(parts, path);
  if (url === undefined) return undefined;
  const { locale } = linkWords(conversation.locale);
  const words = mailWords(locale);
  const site = oneLine(config.site.name);
  const time = sayTime(new Date(expiresAt).toISOString(), locale, visitorZone(config, conversation));
  const values = { site, time, agent: oneLine(agent ?? '') };
  const answered = agent !== undefined;
  return composeMail({
    to: email,
    locale,
    subject: words(answered ? 'answerSubject' : 'transcriptSubject', values),
    paragraphs: [words('hello'), words(answered ? 'answer' : 'transcript', values)],
    link: { url, label: words(answered ? 'answerLink' : 'transcriptLink') },
    why: words('why', values),
  });
}
