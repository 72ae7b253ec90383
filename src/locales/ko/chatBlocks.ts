import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: '빠른 답변',
  send: '보내기',
  answered: '내 답변:',
  yes: '예',
  choose: '선택…',
  optional: '선택',
  required: '입력해 주세요.',
  emailWrong: '주소가 완전하지 않아요. anna@example.com 형식이어야 해요.',
  telWrong: '전화번호가 완전하지 않아요.',
  numberWrong: '숫자를 입력해 주세요.',
  dateMissing: '날짜를 선택해 주세요.',
  dateOutside: '선택할 수 없는 날짜예요. 다른 날짜를 골라 주세요.',
  cards: '추천',
  newTab: '새 탭에서 열려요',
};
