import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Швидкі відповіді',
  send: 'Надіслати',
  answered: 'Ваша відповідь:',
  yes: 'Так',
  choose: 'Оберіть…',
  optional: 'необов’язково',
  required: 'Заповніть це поле.',
  emailWrong: 'Адресу вказано не повністю. Вона має виглядати як anna@example.com.',
  telWrong: 'Номер телефону вказано не повністю.',
  numberWrong: 'Введіть число.',
  dateMissing: 'Оберіть дату.',
  dateOutside: 'Цю дату обрати не можна. Оберіть іншу.',
  cards: 'Пропозиції',
  newTab: 'відкриється в новій вкладці',
};
