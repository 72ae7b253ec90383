import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Răspunsuri rapide',
  send: 'Trimiteți',
  answered: 'Răspunsul dvs.:',
  yes: 'Da',
  choose: 'Alegeți…',
  optional: 'opțional',
  required: 'Vă rugăm să completați.',
  emailWrong: 'Adresa nu este completă. Ar trebui să arate ca anna@example.com.',
  telWrong: 'Numărul de telefon nu este complet.',
  numberWrong: 'Vă rugăm să introduceți un număr.',
  dateMissing: 'Vă rugăm să alegeți o dată.',
  dateOutside: 'Această dată nu se poate alege. Vă rugăm să alegeți alta.',
  cards: 'Sugestii',
  newTab: 'se deschide într-o filă nouă',
};
