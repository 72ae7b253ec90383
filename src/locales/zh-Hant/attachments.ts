import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: '附加檔案',
  filesDrop: '將檔案拖曳到這裡即可傳送',
  filesPending: '待傳送的檔案',
  filesUploading: '正在上傳 {{name}}',
  filesReady: '可以傳送了',
  filesRemove: '移除 {{name}}',
  filesTryAgain: '再試一次',
  filesTryAgainName: '再試一次：{{name}}',
  filesTooLarge: '檔案太大了，上限為 {{size}}。請改傳較小的檔案，或只傳其中一部分。',
  filesType: '我們無法接收這類檔案，請改用圖片、PDF 或文字傳送。',
  filesRefused: '我們沒能收下這個檔案。請重新存檔，或改用圖片、PDF 傳送。',
  filesLimited: '您今天已傳送不少檔案。其餘內容請用文字說明，明天就能再傳。',
  filesClosed: '目前無法傳送檔案，不過您還是可以留言給我們。',
  filesGone: '這個檔案已經不在了，請重新附加。',
  filesNotThrough: '檔案沒有傳到。請檢查網路連線後再試一次。',
  filesOpen: '開啟 {{name}}',
  filesOpenPicture: '開啟圖片 {{name}}',
  filesName: '檔案',
  filesUnavailable: '目前無法開啟這個檔案。',
  filesTooMany_other: '一則訊息最多可附 {{count}} 個檔案，其餘的請放在下一則。',
  filesAdded_other: '已加入 {{count}} 個檔案',
};
