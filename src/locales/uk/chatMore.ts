import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Інші дії',
  list: 'Ваші звернення',
  none: 'Звернень поки немає.',
  begin: 'Нове звернення',
  toChat: 'Назад до листування',
  closed: 'Завершено',
  save: 'Зберегти текстовим файлом',
  saved: 'Файл збережено в завантаженнях.',
  saveFailed: 'Не вдалося отримати листування. Спробуйте ще раз трохи згодом.',
  fileName: 'lystuvannia',
  mail: 'Надіслати на пошту',
  mailAddress: 'Електронна пошта',
  mailHint: 'Ми надішлемо на пошту посилання. Воно відкриває все листування.',
  mailSend: 'Надіслати посилання',
  mailDone: 'Посилання на листування надсилається на {{email}}.',
  mailFailed: 'Не вдалося надіслати посилання. Спробуйте пізніше.',
  mailWrong: 'Адресу вказано не повністю. Вона має виглядати як anna@example.com.',
  sound: 'Звук нових повідомлень',
  end: 'Завершити звернення',
  endSure: 'Завершити це звернення?',
  endHint: 'Його можна буде читати й продовжити будь-коли.',
  endYes: 'Завершити',
  endNo: 'Залишити відкритим',
  cancel: 'Скасувати',
  done: 'Готово',
};
