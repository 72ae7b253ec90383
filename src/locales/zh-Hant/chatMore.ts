import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: '更多選項',
  list: '您的對話',
  none: '還沒有對話。',
  begin: '新對話',
  toChat: '返回聊天',
  closed: '已結束',
  save: '儲存為文字檔',
  saved: '檔案已在下載項目中。',
  saveFailed: '無法取得對話，請稍後再試。',
  fileName: '對話紀錄',
  mail: '以電子郵件寄出',
  mailAddress: '電子郵件地址',
  mailHint: '我們會寄出一個連結，可以開啟完整對話。',
  mailSend: '寄出連結',
  mailDone: '這段對話的連結正寄往 {{email}}。',
  mailFailed: '無法寄出連結，請稍後再試。',
  mailWrong: '地址不完整，格式應類似 anna@example.com。',
  sound: '新訊息音效',
  end: '結束對話',
  endSure: '要結束這段對話嗎？',
  endHint: '之後仍可閱讀，也隨時可以繼續。',
  endYes: '結束',
  endNo: '先不結束',
  cancel: '取消',
  done: '完成',
};
