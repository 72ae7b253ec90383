import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Szybkie odpowiedzi',
  send: 'Wyślij',
  answered: 'Twoja odpowiedź:',
  yes: 'Tak',
  choose: 'Wybierz…',
  optional: 'opcjonalnie',
  required: 'Wypełnij to pole.',
  emailWrong: 'Ten adres jest niepełny. Powinien wyglądać jak anna@example.com.',
  telWrong: 'Ten numer telefonu jest niepełny.',
  numberWrong: 'Wpisz liczbę.',
  dateMissing: 'Wybierz datę.',
  dateOutside: 'Tej daty nie można wybrać. Wybierz inną.',
  cards: 'Propozycje',
  newTab: 'otwiera się w nowej karcie',
};
