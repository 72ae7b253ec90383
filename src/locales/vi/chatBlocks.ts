import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Trả lời nhanh',
  send: 'Gửi',
  answered: 'Câu trả lời của bạn:',
  yes: 'Có',
  choose: 'Chọn…',
  optional: 'không bắt buộc',
  required: 'Bạn hãy điền mục này.',
  emailWrong: 'Địa chỉ chưa đầy đủ. Địa chỉ cần có dạng anna@example.com.',
  telWrong: 'Số điện thoại chưa đầy đủ.',
  numberWrong: 'Bạn hãy nhập một số.',
  dateMissing: 'Bạn hãy chọn ngày.',
  dateOutside: 'Không chọn được ngày này. Bạn hãy chọn ngày khác.',
  cards: 'Gợi ý',
  newTab: 'mở trong thẻ mới',
};
