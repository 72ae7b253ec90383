import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'よくあるご質問',
  backToArticles: 'すべての記事',
  otherArticles: 'その他',
  onThisPage: 'このページの内容',
  recentlyRead: '最近読んだ記事',
  youAreHere: '現在の位置',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました',
  linkToCopy: 'この記事へのリンク',
  related: '関連記事',
  helpful: 'お役に立ちましたか？',
  yes: 'はい',
  no: 'いいえ',
  helpfulThanks: 'ありがとうございます。励みになります。',
  unhelpfulThanks: 'ありがとうございます。スタッフがお答えしましょうか？',
  rateNote: '足りない点は何でしたか？（任意）',
  rateSend: '送信',
  stillNeedHelp: '解決しませんか？',
  articleMissing: 'この記事はなくなりました。検索をお試しください。',
  opensInNewTab: '新しいタブで開きます',
};
