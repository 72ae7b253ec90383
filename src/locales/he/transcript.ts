import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'צ׳אט עם {{site}}',
  begun: 'תחילת הצ׳אט: {{time}}',
  zone: 'כל השעות לפי {{zone}}',
  visitor: 'אני',
  joined: '{{name}} בצ׳אט מעכשיו',
  closed: 'הצ׳אט הסתיים',
  reopened: 'הצ׳אט נפתח מחדש',
  file: 'קובץ: {{name}}',
  inReply: 'בתגובה ל״{{text}}״',
  inReplyToOther: 'בתגובה להודעה קודמת',
  call: 'התבקשה שיחה: {{time}}',
  callDone: 'השיחה התקיימה',
  callCancelled: 'השיחה בוטלה',
  empty: 'לא נאמר דבר.',
};
