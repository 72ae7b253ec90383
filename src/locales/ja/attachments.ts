import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'ファイルを添付',
  filesDrop: 'ここにファイルをドロップして送信',
  filesPending: '送信するファイル',
  filesUploading: '{{name}} をアップロード中',
  filesReady: '送信できます',
  filesRemove: '{{name}} を外す',
  filesTryAgain: '再試行',
  filesTryAgainName: '再試行：{{name}}',
  filesTooLarge: 'ファイルが大きすぎます（{{size}} まで）。小さくするか、一部をお送りください。',
  filesType: 'この種類のファイルはお受けできません。画像、PDF、テキストでお送りください。',
  filesRefused: 'このファイルを受け取れませんでした。保存し直すか、画像または PDF でお送りください。',
  filesLimited: '本日はたくさんお送りいただきました。続きは文章でお知らせください。明日またお送りいただけます。',
  filesClosed: '現在ファイルはお送りいただけませんが、メッセージは承っております。',
  filesGone: 'このファイルは見つかりません。もう一度添付してください。',
  filesNotThrough: 'ファイルが届きませんでした。接続を確認して、もう一度お試しください。',
  filesOpen: '{{name}} を開く',
  filesOpenPicture: '画像 {{name}} を開く',
  filesName: 'ファイル',
  filesUnavailable: '現在このファイルを開けません。',
  filesTooMany_other: '1 通に添付できるのは {{count}} 個までです。残りは次のメッセージでお送りください。',
  filesAdded_other: 'ファイルを {{count}} 個追加しました',
};
