import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Rozmowa z {{site}}',
  begun: 'Początek: {{time}}',
  zone: 'Strefa czasowa: {{zone}}',
  visitor: 'Ty',
  joined: '{{name}} dołącza do rozmowy',
  closed: 'Rozmowa została zakończona',
  reopened: 'Rozmowa została wznowiona',
  file: 'Plik: {{name}}',
  inReply: 'Odpowiedź na „{{text}}”',
  inReplyToOther: 'Odpowiedź na wcześniejszą wiadomość',
  call: 'Zamówiono rozmowę telefoniczną: {{time}}',
  callDone: 'Rozmowa telefoniczna się odbyła',
  callCancelled: 'Rozmowa telefoniczna została odwołana',
  empty: 'Nikt nic nie napisał.',
};
