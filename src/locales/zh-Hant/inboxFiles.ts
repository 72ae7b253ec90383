import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Chinese in traditional signs. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: '附加檔案',
  dropFiles: '將檔案拖曳到這裡傳送',
  filesToSend: '待傳送的檔案',
  fileUploading: '正在上傳 {{name}}',
  fileReady: '可以傳送',
  fileRemove: '移除 {{name}}',
  fileAgain: '重試：{{name}}',
  fileTooLarge: '檔案太大：上限為 {{size}}。',
  fileType: '這裡不接受這類檔案。網站擁有者可在設定中允許。',
  fileRefused: '檔案遭拒：已損毀，或未通過掃描。',
  fileGone: '檔案已不存在，請重新附加。',
  fileNotThrough: '檔案沒有傳到。請檢查網路後再試一次。',
  filesTooMany_other: '一則訊息最多 {{count}} 個檔案，其餘請放到下一則。',
  fileOpen: '開啟 {{name}}',
  pictureOpen: '開啟圖片 {{name}}',
  fileFallback: '檔案',
  fileUnavailable: '目前無法開啟。',
};
