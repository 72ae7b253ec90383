import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Conversație cu {{site}}',
  begun: 'Început: {{time}}',
  zone: 'Fus orar: {{zone}}',
  visitor: 'Dvs.',
  joined: '{{name}} este în conversație',
  closed: 'Conversația a fost închisă',
  reopened: 'Conversația a fost redeschisă',
  file: 'Fișier: {{name}}',
  inReply: 'Răspuns la „{{text}}”',
  inReplyToOther: 'Răspuns la un mesaj anterior',
  call: 'S-a cerut un apel: {{time}}',
  callDone: 'Apelul a avut loc',
  callCancelled: 'Apelul a fost anulat',
  empty: 'Nu s-a scris nimic.',
};
