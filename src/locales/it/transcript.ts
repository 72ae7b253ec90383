import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Conversazione con {{site}}',
  begun: 'Inizio: {{time}}',
  zone: 'Fuso orario: {{zone}}',
  visitor: 'Tu',
  joined: '{{name}} partecipa alla conversazione',
  closed: 'La conversazione è stata chiusa',
  reopened: 'La conversazione è stata riaperta',
  file: 'Allegato: {{name}}',
  inReply: 'In risposta a “{{text}}”',
  inReplyToOther: 'In risposta a un messaggio precedente',
  call: 'È stata chiesta una chiamata: {{time}}',
  callDone: 'La chiamata c’è stata',
  callCancelled: 'La chiamata è stata annullata',
  empty: 'Non è stato scritto nulla.',
};
