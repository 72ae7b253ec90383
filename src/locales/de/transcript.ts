import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Unterhaltung mit {{site}}',
  begun: 'Beginn: {{time}}',
  zone: 'Alle Zeiten: {{zone}}',
  visitor: 'Sie',
  joined: '{{name}} ist dazugekommen',
  closed: 'Die Unterhaltung wurde beendet',
  reopened: 'Die Unterhaltung wurde wieder aufgenommen',
  file: 'Datei: {{name}}',
  inReply: 'Antwort auf „{{text}}“',
  inReplyToOther: 'Antwort auf eine frühere Nachricht',
  call: 'Rückruf gewünscht: {{time}}',
  callDone: 'Das Telefonat hat stattgefunden',
  callCancelled: 'Der Rückruf wurde abgesagt',
  empty: 'Es wurde nichts geschrieben.',
};
