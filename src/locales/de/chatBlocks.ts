import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Schnelle Antworten',
  send: 'Senden',
  answered: 'Ihre Antwort:',
  yes: 'Ja',
  choose: 'Auswählen…',
  optional: 'freiwillig',
  required: 'Bitte füllen Sie dieses Feld aus.',
  emailWrong: 'Diese Adresse ist nicht vollständig. Sie sollte wie anna@example.com aussehen.',
  telWrong: 'Diese Telefonnummer ist nicht vollständig.',
  numberWrong: 'Bitte geben Sie eine Zahl ein.',
  dateMissing: 'Bitte wählen Sie ein Datum.',
  dateOutside: 'Dieses Datum ist nicht möglich. Bitte wählen Sie ein anderes.',
  cards: 'Vorschläge',
  newTab: 'öffnet einen neuen Tab',
};
