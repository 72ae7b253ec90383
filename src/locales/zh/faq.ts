import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: '常见问题解答',
  backToArticles: '全部文章',
  otherArticles: '其他',
  onThisPage: '本页问答',
  recentlyRead: '最近阅读',
  youAreHere: '当前位置',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  linkToCopy: '本文链接',
  related: '相关文章',
  helpful: '这对您有帮助吗？',
  yes: '有',
  no: '没有',
  helpfulThanks: '谢谢，很高兴能帮到您。',
  unhelpfulThanks: '谢谢反馈。需要人工为您解答吗？',
  rateNote: '还缺少什么？（选填）',
  rateSend: '发送',
  stillNeedHelp: '还需要帮助？',
  articleMissing: '这篇文章已经不在了，请试试搜索。',
  opensInNewTab: '在新标签页中打开',
};
