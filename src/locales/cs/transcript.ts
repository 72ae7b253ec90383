import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Konverzace – {{site}}',
  begun: 'Začátek: {{time}}',
  zone: 'Časové pásmo: {{zone}}',
  visitor: 'Vy',
  joined: 'Do konverzace vstupuje {{name}}',
  closed: 'Konverzace byla uzavřena',
  reopened: 'Konverzace byla znovu otevřena',
  file: 'Soubor: {{name}}',
  inReply: 'Odpověď na „{{text}}“',
  inReplyToOther: 'Odpověď na dřívější zprávu',
  call: 'Žádost o zavolání: {{time}}',
  callDone: 'Hovor proběhl',
  callCancelled: 'Hovor byl zrušen',
  empty: 'Nikdo nic nenapsal.',
};
