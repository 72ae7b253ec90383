import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Joindre des fichiers',
  dropFiles: 'Déposez ici les fichiers à envoyer',
  filesToSend: 'Fichiers à envoyer',
  fileUploading: 'Envoi de {{name}}',
  fileReady: 'Prêt à envoyer',
  fileRemove: 'Retirer {{name}}',
  fileAgain: 'Réessayer : {{name}}',
  fileTooLarge: 'Trop lourd : {{size}} au plus.',
  fileType: 'Ce type de fichier n’est pas accepté ici. Le propriétaire peut l’autoriser dans la configuration.',
  fileRefused: 'Le fichier a été refusé : il est abîmé, ou l’analyse ne l’a pas laissé passer.',
  fileGone: 'Ce fichier n’existe plus. Joignez-le à nouveau.',
  fileNotThrough: 'Le fichier n’est pas arrivé. Vérifiez votre connexion et réessayez.',
  filesTooMany_one: 'Un message accepte {{count}} fichier. Envoyez les autres dans le suivant.',
  filesTooMany_many: 'Un message accepte {{count}} fichiers. Envoyez les autres dans le suivant.',
  filesTooMany_other: 'Un message accepte {{count}} fichiers. Envoyez les autres dans le suivant.',
  fileOpen: 'Ouvrir {{name}}',
  pictureOpen: 'Ouvrir l’image {{name}}',
  fileFallback: 'Fichier',
  fileUnavailable: 'Ne peut pas être ouvert pour l’instant.',
};
