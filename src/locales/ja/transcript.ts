import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: '{{site}} とのチャット',
  begun: '開始：{{time}}',
  zone: '時刻はすべて {{zone}}',
  visitor: 'お客様',
  joined: '{{name}}が参加しました',
  closed: 'チャットが終了しました',
  reopened: 'チャットが再開されました',
  file: 'ファイル：{{name}}',
  inReply: '「{{text}}」への返信',
  inReplyToOther: '以前のメッセージへの返信',
  call: '電話のご依頼：{{time}}',
  callDone: 'お電話でお話ししました',
  callCancelled: 'お電話はキャンセルされました',
  empty: 'メッセージはありません。',
};
