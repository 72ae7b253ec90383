import type { launcher as english } from '../en/launcher.ts';
import type { SameWords } from '../words.ts';

/** The few words the launcher needs before anything else is there. */
export const launcher: SameWords<typeof english> = {
  openHelp: 'Apri l’aiuto',
  closeHelp: 'Chiudi l’aiuto',
  failed: 'Caricamento non riuscito. Riprova.',
};
