import type { launcher as english } from '../en/launcher.ts';
import type { SameWords } from '../words.ts';

/** The few words the launcher needs before anything else is there. */
export const launcher: SameWords<typeof english> = {
  openHelp: '開啟說明',
  closeHelp: '關閉說明',
  failed: '載入失敗，請再試一次。',
};
