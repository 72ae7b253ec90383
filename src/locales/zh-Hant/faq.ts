import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: '常見問題解答',
  backToArticles: '所有文章',
  otherArticles: '其他',
  onThisPage: '本頁內容',
  recentlyRead: '最近閱讀',
  youAreHere: '目前位置',
  copyLink: '複製連結',
  linkCopied: '已複製連結',
  linkToCopy: '這篇文章的連結',
  related: '相關文章',
  helpful: '這有幫助嗎？',
  yes: '有',
  no: '沒有',
  helpfulThanks: '謝謝您，很高興有幫上忙。',
  unhelpfulThanks: '謝謝您。需要由專人為您解答嗎？',
  rateNote: '還缺少什麼呢？（選填）',
  rateSend: '送出',
  stillNeedHelp: '還需要協助嗎？',
  articleMissing: '這篇文章已經不在了，不妨試試搜尋。',
  opensInNewTab: '在新分頁開啟',
};
