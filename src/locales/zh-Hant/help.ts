import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: '說明',
  search: '搜尋',
  searchLabel: '有什麼能為您服務？',
  found: '「{{query}}」的解答',
  nothing: '找不到符合「{{query}}」的內容。',
  nothingHint: '換個說法試試，或瀏覽以下文章。',
  allArticles: '所有文章',
  otherArticles: '其他',
  inCategory: '「{{category}}」全部 {{count}} 篇',
  related: '相關文章',
  previous: '上一頁',
  next: '下一頁',
  notFound: '找不到這個頁面',
  notFoundHint: '頁面可能已移動或刪除，不妨試試搜尋。',
  otherLanguages: '其他語言',
  empty: '還沒有文章。',
  skip: '跳到主要內容',
  breadcrumbs: '目前位置',
  stillNeedHelp: '還需要協助嗎？',
};
