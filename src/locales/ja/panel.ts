import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: '戻る',
  closeHelp: 'ヘルプを閉じる',
  viewFailed: '読み込めませんでした。接続をご確認ください。',
  tryAgain: '再試行',
  greeting: 'こんにちは。何かお困りですか？',
  searchName: '何かお困りですか？',
  searchPlaceholder: '回答を検索',
  clearSearch: '検索をクリア',
  mostAsked: 'よくあるご質問',
  allArticles: 'すべての記事を見る',
  answers: '回答',
  results_other: '{{count}} 件の回答が見つかりました',
  nothingFound: '「{{query}}」の回答が見つかりませんでした。',
  nothingFoundHelp: '別の言葉で探すか、お問い合わせください。ご質問はそのまま引き継がれます。',
  askAbout: 'これについて質問する',
  notThis: 'お探しの内容ではありませんか？',
  faqFailed: '回答を読み込めませんでした。',
};
