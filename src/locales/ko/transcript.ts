import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: '{{site}} 대화 내용',
  begun: '시작: {{time}}',
  zone: '모든 시간은 {{zone}} 기준',
  visitor: '나',
  joined: '{{name}} 님이 들어왔어요',
  closed: '대화가 종료됐어요',
  reopened: '대화가 다시 열렸어요',
  file: '파일: {{name}}',
  inReply: '‘{{text}}’에 대한 답장',
  inReplyToOther: '이전 메시지에 대한 답장',
  call: '전화 요청: {{time}}',
  callDone: '통화했어요',
  callCancelled: '전화가 취소됐어요',
  empty: '주고받은 메시지가 없어요.',
};
