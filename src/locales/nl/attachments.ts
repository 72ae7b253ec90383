import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Bestanden toevoegen',
  filesDrop: 'Sleep bestanden hierheen om ze te versturen',
  filesPending: 'Te versturen bestanden',
  filesUploading: '{{name}} wordt geüpload',
  filesReady: 'Klaar om te versturen',
  filesRemove: '{{name}} verwijderen',
  filesTryAgain: 'Opnieuw proberen',
  filesTryAgainName: 'Opnieuw proberen: {{name}}',
  filesTooLarge: 'Dit bestand is te groot: hooguit {{size}}. Stuur een kleiner bestand of een deel ervan.',
  filesType: 'Dit soort bestanden kunnen we niet ontvangen. Stuur het als afbeelding, pdf of tekst.',
  filesRefused: 'We konden dit bestand niet ontvangen. Sla het opnieuw op, of stuur het als afbeelding of pdf.',
  filesLimited: 'Je hebt vandaag al veel bestanden gestuurd. Beschrijf de rest in woorden; morgen is er weer plaats.',
  filesClosed: 'Bestanden versturen kan nu even niet. Schrijf ons toch gerust.',
  filesGone: 'Dit bestand is er niet meer. Voeg het opnieuw toe.',
  filesNotThrough: 'Het bestand is niet aangekomen. Controleer je verbinding en probeer het opnieuw.',
  filesOpen: '{{name}} openen',
  filesOpenPicture: 'Afbeelding {{name}} openen',
  filesName: 'Bestand',
  filesUnavailable: 'Dit bestand kan nu niet worden geopend.',
  filesTooMany_one: 'In één bericht past {{count}} bestand. Stuur de andere in het volgende.',
  filesTooMany_other: 'In één bericht passen {{count}} bestanden. Stuur de andere in het volgende.',
  filesAdded_one: '{{count}} bestand toegevoegd',
  filesAdded_other: '{{count}} bestanden toegevoegd',
};
