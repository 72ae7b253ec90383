import type { launcher as english } from '../en/launcher.ts';
import type { SameWords } from '../words.ts';

/** The few words the launcher needs before anything else is there. */
export const launcher: SameWords<typeof english> = {
  openHelp: 'Yardımı aç',
  closeHelp: 'Yardımı kapat',
  failed: 'Yüklenemedi. Lütfen tekrar deneyin.',
};
