import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Allega file',
  filesDrop: 'Trascina qui i file da inviare',
  filesPending: 'File da inviare',
  filesUploading: 'Caricamento di {{name}}',
  filesReady: 'Pronto da inviare',
  filesRemove: 'Rimuovi {{name}}',
  filesTryAgain: 'Riprova',
  filesTryAgainName: 'Riprova: {{name}}',
  filesTooLarge: 'Questo file è troppo grande: al massimo {{size}}. Inviane uno più piccolo o solo una parte.',
  filesType: 'Non possiamo ricevere file di questo tipo. Invialo come immagine, PDF o testo.',
  filesRefused: 'Non siamo riusciti a ricevere questo file. Salvalo di nuovo o invialo come immagine o PDF.',
  filesLimited: 'Oggi hai già inviato molti file. Descrivi il resto a parole: domani ci sarà di nuovo posto.',
  filesClosed: 'Al momento non si possono inviare file. Scrivici lo stesso.',
  filesGone: 'Questo file non c’è più. Allegalo di nuovo.',
  filesNotThrough: 'Il file non è arrivato. Controlla la connessione e riprova.',
  filesOpen: 'Apri {{name}}',
  filesOpenPicture: 'Apri l’immagine {{name}}',
  filesName: 'Allegato',
  filesUnavailable: 'Al momento non è possibile aprire questo file.',
  filesTooMany_one: 'In un messaggio entra {{count}} file. Invia gli altri nel prossimo.',
  filesTooMany_many: 'In un messaggio entrano {{count}} file. Invia gli altri nel prossimo.',
  filesTooMany_other: 'In un messaggio entrano {{count}} file. Invia gli altri nel prossimo.',
  filesAdded_one: '{{count}} file aggiunto',
  filesAdded_many: '{{count}} file aggiunti',
  filesAdded_other: '{{count}} file aggiunti',
};
