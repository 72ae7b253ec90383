import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'かんたん回答',
  send: '送信',
  answered: 'ご回答：',
  yes: 'はい',
  choose: '選択…',
  optional: '任意',
  required: '入力をお願いします。',
  emailWrong: 'メールアドレスが不完全です。例：anna@example.com',
  telWrong: '電話番号が不完全です。',
  numberWrong: '数字を入力してください。',
  dateMissing: '日付をお選びください。',
  dateOutside: 'この日付は選べません。別の日付をお選びください。',
  cards: 'おすすめ',
  newTab: '新しいタブで開きます',
};
