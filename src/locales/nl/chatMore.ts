import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Meer opties',
  list: 'Je gesprekken',
  none: 'Er zijn nog geen gesprekken.',
  begin: 'Nieuw gesprek',
  toChat: 'Terug naar de chat',
  closed: 'Gesloten',
  save: 'Als tekstbestand opslaan',
  saved: 'Het bestand staat bij je downloads.',
  saveFailed: 'Het gesprek kon niet worden opgehaald. Probeer het zo nog eens.',
  fileName: 'gesprek',
  mail: 'Per e-mail sturen',
  mailAddress: 'E-mailadres',
  mailHint: 'We sturen een link per e-mail. Die opent het hele gesprek.',
  mailSend: 'Link sturen',
  mailDone: 'De link naar dit gesprek is onderweg naar {{email}}.',
  mailFailed: 'De link kon niet worden verstuurd. Probeer het later nog eens.',
  mailWrong: 'Dit adres is niet compleet. Het ziet eruit als anna@example.com.',
  sound: 'Geluid bij nieuwe berichten',
  end: 'Gesprek beëindigen',
  endSure: 'Dit gesprek beëindigen?',
  endHint: 'Je kunt het nog steeds lezen en er altijd mee verdergaan.',
  endYes: 'Beëindigen',
  endNo: 'Open laten',
  cancel: 'Annuleren',
  done: 'Klaar',
};
