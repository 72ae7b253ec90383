import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Altre opzioni',
  list: 'Le tue conversazioni',
  none: 'Non ci sono ancora conversazioni.',
  begin: 'Nuova conversazione',
  toChat: 'Torna alla chat',
  closed: 'Chiusa',
  save: 'Salva come file di testo',
  saved: 'Il file è tra i tuoi download.',
  saveFailed: 'Non siamo riusciti a recuperare la conversazione. Riprova tra un attimo.',
  fileName: 'conversazione',
  mail: 'Invia via e-mail',
  mailAddress: 'Indirizzo e-mail',
  mailHint: 'Ti inviamo un link via e-mail. Apre tutta la conversazione.',
  mailSend: 'Invia il link',
  mailDone: 'Il link a questa conversazione è in viaggio verso {{email}}.',
  mailFailed: 'Non siamo riusciti a inviare il link. Riprova più tardi.',
  mailWrong: 'Questo indirizzo non è completo. Dovrebbe essere come anna@example.com.',
  sound: 'Suono per i nuovi messaggi',
  end: 'Termina la conversazione',
  endSure: 'Terminare questa conversazione?',
  endHint: 'Potrai sempre rileggerla e riprenderla quando vuoi.',
  endYes: 'Termina',
  endNo: 'Lasciala aperta',
  cancel: 'Annulla',
  done: 'Fatto',
};
