import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Więcej opcji',
  list: 'Twoje rozmowy',
  none: 'Nie ma jeszcze żadnych rozmów.',
  begin: 'Nowa rozmowa',
  toChat: 'Wróć do czatu',
  closed: 'Zakończona',
  save: 'Zapisz jako plik tekstowy',
  saved: 'Plik jest w pobranych.',
  saveFailed: 'Nie udało się pobrać rozmowy. Spróbuj ponownie za chwilę.',
  fileName: 'rozmowa',
  mail: 'Wyślij e-mailem',
  mailAddress: 'Adres e-mail',
  mailHint: 'Wyślemy e-mailem link. Otwiera całą rozmowę.',
  mailSend: 'Wyślij link',
  mailDone: 'Link do tej rozmowy jest w drodze na adres {{email}}.',
  mailFailed: 'Nie udało się wysłać linku. Spróbuj ponownie później.',
  mailWrong: 'Ten adres jest niepełny. Powinien wyglądać jak anna@example.com.',
  sound: 'Dźwięk nowych wiadomości',
  end: 'Zakończ rozmowę',
  endSure: 'Zakończyć tę rozmowę?',
  endHint: 'Nadal można ją czytać i wrócić do niej w każdej chwili.',
  endYes: 'Zakończ',
  endNo: 'Zostaw otwartą',
  cancel: 'Anuluj',
  done: 'Gotowe',
};
