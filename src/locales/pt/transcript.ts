import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Conversa com {{site}}',
  begun: 'Início: {{time}}',
  zone: 'Fuso horário: {{zone}}',
  visitor: 'Eu',
  joined: '{{name}} entrou na conversa',
  closed: 'A conversa foi terminada',
  reopened: 'A conversa foi reaberta',
  file: 'Ficheiro: {{name}}',
  inReply: 'Em resposta a “{{text}}”',
  inReplyToOther: 'Em resposta a uma mensagem anterior',
  call: 'Foi pedida uma chamada: {{time}}',
  callDone: 'A chamada realizou-se',
  callCancelled: 'A chamada foi cancelada',
  empty: 'Não foi escrito nada.',
};
