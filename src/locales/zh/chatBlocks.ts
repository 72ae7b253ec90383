import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: '快捷回复',
  send: '发送',
  answered: '您的回答：',
  yes: '是',
  choose: '请选择…',
  optional: '选填',
  required: '请填写此项。',
  emailWrong: '地址不完整，应类似 anna@example.com。',
  telWrong: '电话号码不完整。',
  numberWrong: '请输入数字。',
  dateMissing: '请选择日期。',
  dateOutside: '不能选择此日期，请另选一个。',
  cards: '推荐',
  newTab: '在新标签页中打开',
};
