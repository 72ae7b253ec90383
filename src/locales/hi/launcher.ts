import type { launcher as english } from '../en/launcher.ts';
import type { SameWords } from '../words.ts';

/** The few words the launcher needs before anything else is there. */
export const launcher: SameWords<typeof english> = {
  openHelp: 'मदद खोलें',
  closeHelp: 'मदद बंद करें',
  failed: 'लोड नहीं हुआ। कृपया फिर कोशिश करें।',
};
