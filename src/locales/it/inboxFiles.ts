import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Allega file',
  dropFiles: 'Trascina qui i file per inviarli',
  filesToSend: 'File da inviare',
  fileUploading: 'Caricamento di {{name}}',
  fileReady: 'Pronto da inviare',
  fileRemove: 'Rimuovi {{name}}',
  fileAgain: 'Riprova: {{name}}',
  fileTooLarge: 'Troppo grande: al massimo {{size}}.',
  fileType: 'File di questo tipo qui non sono accettati. Il proprietario può permetterli nella configurazione.',
  fileRefused: 'Il file è stato rifiutato: è danneggiato o il controllo non l’ha fatto passare.',
  fileGone: 'Questo file non c’è più. Allegalo di nuovo.',
  fileNotThrough: 'Il file non è arrivato. Controlla la connessione e riprova.',
  filesTooMany_one: 'In un messaggio ci sta {{count}} file. Invia gli altri nel prossimo.',
  filesTooMany_many: 'In un messaggio ci stanno {{count}} file. Invia gli altri nel prossimo.',
  filesTooMany_other: 'In un messaggio ci stanno {{count}} file. Invia gli altri nel prossimo.',
  fileOpen: 'Apri {{name}}',
  pictureOpen: 'Apri l’immagine {{name}}',
  fileFallback: 'File',
  fileUnavailable: 'Ora non si può aprire.',
};
