import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Risposte rapide',
  send: 'Invia',
  answered: 'La tua risposta:',
  yes: 'Sì',
  choose: 'Scegli…',
  optional: 'facoltativo',
  required: 'Compila questo campo.',
  emailWrong: 'Questo indirizzo non è completo. Dovrebbe essere come anna@example.com.',
  telWrong: 'Questo numero di telefono non è completo.',
  numberWrong: 'Inserisci un numero.',
  dateMissing: 'Scegli una data.',
  dateOutside: 'Questa data non si può scegliere. Scegline un’altra.',
  cards: 'Proposte',
  newTab: 'si apre in una nuova scheda',
};
