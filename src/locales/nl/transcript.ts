import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Gesprek met {{site}}',
  begun: 'Begonnen: {{time}}',
  zone: 'Alle tijden: {{zone}}',
  visitor: 'Jij',
  joined: '{{name}} kwam erbij',
  closed: 'Het gesprek is gesloten',
  reopened: 'Het gesprek is heropend',
  file: 'Bestand: {{name}}',
  inReply: 'Als antwoord op ‘{{text}}’',
  inReplyToOther: 'Als antwoord op een eerder bericht',
  call: 'Telefoontje aangevraagd: {{time}}',
  callDone: 'Het telefoongesprek is geweest',
  callCancelled: 'Het telefoontje is afgezegd',
  empty: 'Er is niets geschreven.',
};
