import type { launcher as english } from '../en/launcher.ts';
import type { SameWords } from '../words.ts';

/** The few words the launcher needs before anything else is there. */
export const launcher: SameWords<typeof english> = {
  openHelp: 'ヘルプを開く',
  closeHelp: 'ヘルプを閉じる',
  failed: '読み込めません。もう一度お試しください。',
};
