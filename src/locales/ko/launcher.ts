import type { launcher as english } from '../en/launcher.ts';
import type { SameWords } from '../words.ts';

/** The few words the launcher needs before anything else is there. */
export const launcher: SameWords<typeof english> = {
  openHelp: '도움말 열기',
  closeHelp: '도움말 닫기',
  failed: '불러오지 못했어요. 다시 시도해 주세요.',
};
