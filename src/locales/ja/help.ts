import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'ヘルプ',
  search: '検索',
  searchLabel: '何かお困りですか？',
  found: '「{{query}}」の回答',
  nothing: '「{{query}}」に合うものが見つかりません。',
  nothingHint: '別の言葉で探すか、下の記事をご覧ください。',
  allArticles: 'すべての記事',
  otherArticles: 'その他',
  inCategory: '「{{category}}」の全 {{count}} 件',
  related: '関連記事',
  previous: '前のページ',
  next: '次のページ',
  notFound: 'ページが見つかりません',
  notFoundHint: '移動または削除された可能性があります。検索をお試しください。',
  otherLanguages: 'ほかの言語',
  empty: 'まだ記事がありません。',
  skip: '本文へ移動',
  breadcrumbs: '現在の位置',
  stillNeedHelp: '解決しませんか？',
};
