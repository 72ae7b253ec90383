import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Mai multe opțiuni',
  list: 'Conversațiile dvs.',
  none: 'Încă nu sunt conversații.',
  begin: 'Conversație nouă',
  toChat: 'Înapoi la chat',
  closed: 'Închisă',
  save: 'Salvați ca fișier text',
  saved: 'Fișierul se află în descărcări.',
  saveFailed: 'Conversația nu a putut fi preluată. Vă rugăm să încercați din nou peste o clipă.',
  fileName: 'conversatie',
  mail: 'Trimiteți prin e-mail',
  mailAddress: 'Adresă de e-mail',
  mailHint: 'Trimitem prin e-mail un link. El deschide toată conversația.',
  mailSend: 'Trimiteți linkul',
  mailDone: 'Linkul către această conversație este în drum spre {{email}}.',
  mailFailed: 'Linkul nu a putut fi trimis. Vă rugăm să încercați mai târziu.',
  mailWrong: 'Adresa nu este completă. Ar trebui să arate ca anna@example.com.',
  sound: 'Sunet la mesaje noi',
  end: 'Încheiați conversația',
  endSure: 'Încheiați această conversație?',
  endHint: 'O puteți citi în continuare și relua oricând.',
  endYes: 'Încheiați',
  endNo: 'Lăsați-o deschisă',
  cancel: 'Anulați',
  done: 'Gata',
};
