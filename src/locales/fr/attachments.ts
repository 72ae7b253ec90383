import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Joindre des fichiers',
  filesDrop: 'Déposez ici les fichiers à envoyer',
  filesPending: 'Fichiers à envoyer',
  filesUploading: 'Envoi de {{name}}',
  filesReady: 'Prêt à être envoyé',
  filesRemove: 'Retirer {{name}}',
  filesTryAgain: 'Réessayer',
  filesTryAgainName: 'Réessayer : {{name}}',
  filesTooLarge: 'Ce fichier est trop volumineux : {{size}} au maximum. Envoyez-en un plus petit ou une partie.',
  filesType: 'Nous ne pouvons pas recevoir ce type de fichier. Envoyez-le en image, en PDF ou en texte.',
  filesRefused: 'Nous n’avons pas pu recevoir ce fichier. Enregistrez-le à nouveau ou envoyez-le en image ou en PDF.',
  filesLimited:
    'Vous avez déjà envoyé beaucoup de fichiers aujourd’hui. Décrivez le reste par écrit ; demain, il y aura de nouveau de la place.',
  filesClosed: 'Il n’est pas possible d’envoyer des fichiers pour le moment. Écrivez-nous quand même.',
  filesGone: 'Ce fichier n’est plus là. Joignez-le de nouveau.',
  filesNotThrough: 'Le fichier n’est pas arrivé. Vérifiez votre connexion et réessayez.',
  filesOpen: 'Ouvrir {{name}}',
  filesOpenPicture: 'Ouvrir l’image {{name}}',
  filesName: 'Fichier',
  filesUnavailable: 'Ce fichier ne peut pas être ouvert pour le moment.',
  filesTooMany_one: 'Un message accepte {{count}} fichier. Envoyez les autres dans le suivant.',
  filesTooMany_many: 'Un message accepte {{count}} de fichiers. Envoyez les autres dans le suivant.',
  filesTooMany_other: 'Un message accepte {{count}} fichiers. Envoyez les autres dans le suivant.',
  filesAdded_one: '{{count}} fichier ajouté',
  filesAdded_many: '{{count}} de fichiers ajoutés',
  filesAdded_other: '{{count}} fichiers ajoutés',
};
