import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: '返回',
  closeHelp: '關閉說明',
  viewFailed: '這個部分無法載入，請檢查網路連線。',
  tryAgain: '再試一次',
  greeting: '您好，有什麼能為您服務？',
  searchName: '有什麼能為您服務？',
  searchPlaceholder: '搜尋解答',
  clearSearch: '清除搜尋',
  mostAsked: '熱門問題',
  allArticles: '查看所有文章',
  answers: '解答',
  results_other: '找到 {{count}} 則解答',
  nothingFound: '找不到「{{query}}」的解答。',
  nothingFoundHelp: '換個說法試試，或直接問我們，問題會一併帶過去。',
  askAbout: '直接詢問我們',
  notThis: '不是您要找的嗎？',
  faqFailed: '無法載入解答。',
};
