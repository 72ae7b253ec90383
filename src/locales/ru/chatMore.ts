import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Другие действия',
  list: 'Ваши обращения',
  none: 'Обращений пока нет.',
  begin: 'Новое обращение',
  toChat: 'Назад к переписке',
  closed: 'Завершено',
  save: 'Сохранить текстовым файлом',
  saved: 'Файл сохранён в загрузках.',
  saveFailed: 'Не удалось получить переписку. Попробуйте ещё раз чуть позже.',
  fileName: 'perepiska',
  mail: 'Отправить на почту',
  mailAddress: 'Электронная почта',
  mailHint: 'Мы пришлём на почту ссылку. Она открывает всю переписку.',
  mailSend: 'Отправить ссылку',
  mailDone: 'Ссылка на переписку отправляется на {{email}}.',
  mailFailed: 'Не удалось отправить ссылку. Попробуйте позже.',
  mailWrong: 'Адрес указан не полностью. Он должен выглядеть как anna@example.com.',
  sound: 'Звук новых сообщений',
  end: 'Завершить обращение',
  endSure: 'Завершить это обращение?',
  endHint: 'Его можно будет читать и продолжить в любой момент.',
  endYes: 'Завершить',
  endNo: 'Оставить открытым',
  cancel: 'Отмена',
  done: 'Готово',
};
