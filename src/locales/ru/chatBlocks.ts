import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Быстрые ответы',
  send: 'Отправить',
  answered: 'Ваш ответ:',
  yes: 'Да',
  choose: 'Выберите…',
  optional: 'необязательно',
  required: 'Заполните это поле.',
  emailWrong: 'Адрес указан не полностью. Он должен выглядеть как anna@example.com.',
  telWrong: 'Номер телефона указан не полностью.',
  numberWrong: 'Введите число.',
  dateMissing: 'Выберите дату.',
  dateOutside: 'Эту дату выбрать нельзя. Выберите другую.',
  cards: 'Предложения',
  newTab: 'откроется в новой вкладке',
};
