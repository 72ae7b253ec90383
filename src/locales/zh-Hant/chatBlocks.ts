import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: '快速回覆',
  send: '傳送',
  answered: '您的回答：',
  yes: '是',
  choose: '請選擇…',
  optional: '選填',
  required: '請填寫這一項。',
  emailWrong: '地址不完整，格式應類似 anna@example.com。',
  telWrong: '電話號碼不完整。',
  numberWrong: '請輸入數字。',
  dateMissing: '請選擇日期。',
  dateOutside: '無法選擇這個日期，請另選一個。',
  cards: '推薦',
  newTab: '在新分頁開啟',
};
