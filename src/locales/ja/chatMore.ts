import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'その他のオプション',
  list: 'これまでのチャット',
  none: 'まだチャットはありません。',
  begin: '新しいチャット',
  toChat: 'チャットに戻る',
  closed: '終了',
  save: 'テキストファイルで保存',
  saved: 'ファイルをダウンロードしました。',
  saveFailed: 'チャットを取得できませんでした。少し待ってからお試しください。',
  fileName: 'チャット履歴',
  mail: 'メールで送る',
  mailAddress: 'メールアドレス',
  mailHint: 'チャット全体を開けるリンクをメールでお送りします。',
  mailSend: 'リンクを送る',
  mailDone: 'このチャットのリンクを {{email}} にお送りしています。',
  mailFailed: 'リンクを送れませんでした。後ほどお試しください。',
  mailWrong: 'メールアドレスが不完全です。例：anna@example.com',
  sound: '新着メッセージの通知音',
  end: 'チャットを終了',
  endSure: 'このチャットを終了しますか？',
  endHint: '終了後も読み返したり、いつでも続けたりできます。',
  endYes: '終了する',
  endNo: '続ける',
  cancel: 'キャンセル',
  done: '完了',
};
