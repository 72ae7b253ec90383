import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Листування з {{site}}',
  begun: 'Початок: {{time}}',
  zone: 'Часовий пояс: {{zone}}',
  visitor: 'Ви',
  joined: '{{name}} тепер у чаті',
  closed: 'Розмову закрито',
  reopened: 'Розмову відкрито знову',
  file: 'Файл: {{name}}',
  inReply: 'У відповідь на «{{text}}»',
  inReplyToOther: 'У відповідь на попереднє повідомлення',
  call: 'Замовлено дзвінок: {{time}}',
  callDone: 'Дзвінок відбувся',
  callCancelled: 'Дзвінок скасовано',
  empty: 'Ніхто нічого не написав.',
};
