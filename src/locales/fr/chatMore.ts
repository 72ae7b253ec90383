import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Plus d’options',
  list: 'Vos conversations',
  none: 'Il n’y a pas encore de conversation.',
  begin: 'Nouvelle conversation',
  toChat: 'Retour à la discussion',
  closed: 'Terminée',
  save: 'Enregistrer en fichier texte',
  saved: 'Le fichier se trouve dans vos téléchargements.',
  saveFailed: 'La conversation n’a pas pu être récupérée. Réessayez dans un instant.',
  fileName: 'conversation-chat',
  mail: 'Envoyer par e-mail',
  mailAddress: 'Adresse e-mail',
  mailHint: 'Nous envoyons un lien par e-mail. Il ouvre toute la conversation.',
  mailSend: 'Envoyer le lien',
  mailDone: 'Le lien vers cette conversation est en route vers {{email}}.',
  mailFailed: 'Le lien n’a pas pu être envoyé. Réessayez plus tard.',
  mailWrong: 'Cette adresse n’est pas complète. Elle doit ressembler à anna@example.com.',
  sound: 'Son pour les nouveaux messages',
  end: 'Terminer la conversation',
  endSure: 'Terminer cette conversation ?',
  endHint: 'Vous pourrez toujours la lire et la reprendre à tout moment.',
  endYes: 'Terminer',
  endNo: 'La laisser ouverte',
  cancel: 'Annuler',
  done: 'Terminé',
};
