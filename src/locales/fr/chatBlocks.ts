import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Réponses rapides',
  send: 'Envoyer',
  answered: 'Votre réponse :',
  yes: 'Oui',
  choose: 'Choisissez…',
  optional: 'facultatif',
  required: 'Veuillez remplir ce champ.',
  emailWrong: 'Cette adresse n’est pas complète. Elle doit ressembler à anna@example.com.',
  telWrong: 'Ce numéro de téléphone n’est pas complet.',
  numberWrong: 'Veuillez saisir un nombre.',
  dateMissing: 'Veuillez choisir une date.',
  dateOutside: 'Cette date n’est pas possible. Choisissez-en une autre.',
  cards: 'Suggestions à voir',
  newTab: 's’ouvre dans un nouvel onglet',
};
