import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: '더 보기',
  list: '내 대화',
  none: '아직 대화가 없어요.',
  begin: '새 대화',
  toChat: '채팅으로 돌아가기',
  closed: '종료됨',
  save: '텍스트 파일로 저장',
  saved: '파일이 다운로드 폴더에 있어요.',
  saveFailed: '대화를 가져오지 못했어요. 잠시 후 다시 시도해 주세요.',
  fileName: '대화',
  mail: '이메일로 보내기',
  mailAddress: '이메일 주소',
  mailHint: '전체 대화를 볼 수 있는 링크를 이메일로 보내 드려요.',
  mailSend: '링크 보내기',
  mailDone: '이 대화의 링크를 {{email}} 주소로 보내고 있어요.',
  mailFailed: '링크를 보내지 못했어요. 나중에 다시 시도해 주세요.',
  mailWrong: '주소가 완전하지 않아요. anna@example.com 형식이어야 해요.',
  sound: '새 메시지 알림음',
  end: '대화 종료',
  endSure: '이 대화를 종료할까요?',
  endHint: '종료해도 다시 읽고 언제든 이어 갈 수 있어요.',
  endYes: '종료',
  endNo: '계속하기',
  cancel: '취소',
  done: '완료',
};
