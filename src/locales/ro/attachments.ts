import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Atașați fișiere',
  filesDrop: 'Trageți aici fișierele de trimis',
  filesPending: 'Fișiere de trimis',
  filesUploading: 'Se încarcă {{name}}',
  filesReady: 'Gata de trimis',
  filesRemove: 'Eliminați {{name}}',
  filesTryAgain: 'Încercați din nou',
  filesTryAgainName: 'Încercați din nou: {{name}}',
  filesTooLarge: 'Fișierul este prea mare: cel mult {{size}}. Trimiteți unul mai mic sau doar o parte din el.',
  filesType: 'Nu putem primi fișiere de acest tip. Trimiteți-l ca imagine, PDF sau text.',
  filesRefused: 'Nu am putut primi fișierul. Salvați-l din nou sau trimiteți-l ca imagine ori PDF.',
  filesLimited: 'Ați trimis multe fișiere astăzi. Descrieți restul în cuvinte; mâine va fi din nou loc.',
  filesClosed: 'Momentan nu se pot trimite fișiere. Scrieți-ne oricum.',
  filesGone: 'Fișierul nu mai este aici. Atașați-l din nou.',
  filesNotThrough: 'Fișierul nu a ajuns. Verificați conexiunea și încercați din nou.',
  filesOpen: 'Deschideți {{name}}',
  filesOpenPicture: 'Deschideți imaginea {{name}}',
  filesName: 'Fișier',
  filesUnavailable: 'Fișierul nu poate fi deschis acum.',
  filesTooMany_one: 'Într-un mesaj încape {{count}} fișier. Trimiteți restul în următorul.',
  filesTooMany_few: 'Într-un mesaj încap {{count}} fișiere. Trimiteți restul în următorul.',
  filesTooMany_other: 'Într-un mesaj încap {{count}} de fișiere. Trimiteți restul în următorul.',
  filesAdded_one: '{{count}} fișier adăugat',
  filesAdded_few: '{{count}} fișiere adăugate',
  filesAdded_other: '{{count}} de fișiere adăugate',
};
