import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Conversación con {{site}}',
  begun: 'Inicio: {{time}}',
  zone: 'Zona horaria: {{zone}}',
  visitor: 'Usted',
  joined: '{{name}} se ha unido',
  closed: 'La conversación se ha cerrado',
  reopened: 'La conversación se ha reabierto',
  file: 'Archivo: {{name}}',
  inReply: 'En respuesta a «{{text}}»',
  inReplyToOther: 'En respuesta a un mensaje anterior',
  call: 'Se ha pedido una llamada: {{time}}',
  callDone: 'La llamada se ha realizado',
  callCancelled: 'La llamada se ha cancelado',
  empty: 'No se ha escrito nada.',
};
