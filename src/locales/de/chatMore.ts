import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Weitere Möglichkeiten',
  list: 'Ihre Gespräche',
  none: 'Es gibt noch keine Gespräche.',
  begin: 'Neues Gespräch',
  toChat: 'Zurück zum Chat',
  closed: 'Beendet',
  save: 'Als Textdatei speichern',
  saved: 'Die Datei liegt bei Ihren Downloads.',
  saveFailed: 'Das Gespräch ließ sich nicht laden. Bitte versuchen Sie es gleich noch einmal.',
  fileName: 'gespraech',
  mail: 'Per E-Mail senden',
  mailAddress: 'E-Mail-Adresse',
  mailHint: 'Wir senden einen Link per E-Mail. Er öffnet das ganze Gespräch.',
  mailSend: 'Link senden',
  mailDone: 'Der Link zu diesem Gespräch ist unterwegs an {{email}}.',
  mailFailed: 'Der Link ließ sich nicht senden. Bitte versuchen Sie es später noch einmal.',
  mailWrong: 'Diese Adresse ist nicht vollständig. Sie sollte wie anna@example.com aussehen.',
  sound: 'Ton bei neuen Nachrichten',
  end: 'Gespräch beenden',
  endSure: 'Dieses Gespräch beenden?',
  endHint: 'Sie können es weiterhin lesen und jederzeit fortsetzen.',
  endYes: 'Beenden',
  endNo: 'Offen lassen',
  cancel: 'Abbrechen',
  done: 'Fertig',
};
