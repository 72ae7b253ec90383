import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Japanese. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'ファイルを添付',
  dropFiles: 'ここにドロップして送信',
  filesToSend: '送信するファイル',
  fileUploading: '{{name}} をアップロード中',
  fileReady: '送信できます',
  fileRemove: '{{name}} を外す',
  fileAgain: '再試行：{{name}}',
  fileTooLarge: '大きすぎます（{{size}} まで）。',
  fileType: 'この種類のファイルは受け付けていません。管理者が設定で許可できます。',
  fileRefused: 'ファイルが拒否されました。破損しているか、検査に通りませんでした。',
  fileGone: 'このファイルは見つかりません。もう一度添付してください。',
  fileNotThrough: 'ファイルが届きませんでした。接続を確認してもう一度お試しください。',
  filesTooMany_other: '1 件のメッセージにつき {{count}} ファイルまでです。残りは次のメッセージで送ってください。',
  fileOpen: '{{name}} を開く',
  pictureOpen: '画像 {{name}} を開く',
  fileFallback: 'ファイル',
  fileUnavailable: '今は開けません。',
};
