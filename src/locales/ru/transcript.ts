import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Переписка с {{site}}',
  begun: 'Начало: {{time}}',
  zone: 'Часовой пояс: {{zone}}',
  visitor: 'Вы',
  joined: '{{name}} теперь в чате',
  closed: 'Разговор закрыт',
  reopened: 'Разговор открыт снова',
  file: 'Файл: {{name}}',
  inReply: 'В ответ на «{{text}}»',
  inReplyToOther: 'В ответ на более раннее сообщение',
  call: 'Заказан звонок: {{time}}',
  callDone: 'Звонок состоялся',
  callCancelled: 'Звонок отменён',
  empty: 'Никто ничего не написал.',
};
