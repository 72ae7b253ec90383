import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Bestanden toevoegen',
  dropFiles: 'Sleep bestanden hierheen om ze te versturen',
  filesToSend: 'Te versturen bestanden',
  fileUploading: '{{name}} wordt geüpload',
  fileReady: 'Klaar om te versturen',
  fileRemove: '{{name}} verwijderen',
  fileAgain: 'Opnieuw proberen: {{name}}',
  fileTooLarge: 'Te groot: hoogstens {{size}}.',
  fileType: 'Bestanden van dit soort worden hier niet aangenomen. De eigenaar kan ze in de configuratie toestaan.',
  fileRefused: 'Het bestand is geweigerd: het is beschadigd of kwam niet door de controle.',
  fileGone: 'Dit bestand is er niet meer. Voeg het opnieuw toe.',
  fileNotThrough: 'Het bestand is niet aangekomen. Controleer je verbinding en probeer het opnieuw.',
  filesTooMany_one: 'In een bericht past {{count}} bestand. Verstuur de andere met het volgende.',
  filesTooMany_other: 'In een bericht passen {{count}} bestanden. Verstuur de andere met het volgende.',
  fileOpen: '{{name}} openen',
  pictureOpen: 'Afbeelding {{name}} openen',
  fileFallback: 'Bestand',
  fileUnavailable: 'Kan nu niet worden geopend.',
};
