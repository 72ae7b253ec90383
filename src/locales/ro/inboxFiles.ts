import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Atașați fișiere',
  dropFiles: 'Plasați aici fișierele de trimis',
  filesToSend: 'Fișiere de trimis',
  fileUploading: 'Se încarcă {{name}}',
  fileReady: 'Gata de trimis',
  fileRemove: 'Eliminați {{name}}',
  fileAgain: 'Încercați din nou: {{name}}',
  fileTooLarge: 'Prea mare: cel mult {{size}}.',
  fileType: 'Fișierele de acest tip nu sunt primite aici. Proprietarul le poate permite în configurație.',
  fileRefused: 'Fișierul a fost refuzat: este deteriorat sau nu a trecut de verificare.',
  fileGone: 'Acest fișier nu mai există. Atașați-l din nou.',
  fileNotThrough: 'Fișierul nu a ajuns. Verificați conexiunea și încercați din nou.',
  filesTooMany_one: 'Un mesaj primește {{count}} fișier. Trimiteți-le pe celelalte în următorul.',
  filesTooMany_few: 'Un mesaj primește {{count}} fișiere. Trimiteți-le pe celelalte în următorul.',
  filesTooMany_other: 'Un mesaj primește {{count}} de fișiere. Trimiteți-le pe celelalte în următorul.',
  fileOpen: 'Deschideți {{name}}',
  pictureOpen: 'Deschideți imaginea {{name}}',
  fileFallback: 'Fișier',
  fileUnavailable: 'Nu poate fi deschis acum.',
};
