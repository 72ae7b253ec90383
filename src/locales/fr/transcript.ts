import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Conversation avec {{site}}',
  begun: 'Début : {{time}}',
  zone: 'Fuseau horaire : {{zone}}',
  visitor: 'Vous',
  joined: '{{name}} a rejoint la conversation',
  closed: 'La conversation a été fermée',
  reopened: 'La conversation a été rouverte',
  file: 'Fichier : {{name}}',
  inReply: 'En réponse à « {{text}} »',
  inReplyToOther: 'En réponse à un message précédent',
  call: 'Un rappel a été demandé : {{time}}',
  callDone: 'L’appel a eu lieu',
  callCancelled: 'Le rappel a été annulé',
  empty: 'Rien n’a été écrit.',
};
