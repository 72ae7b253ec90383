import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: '파일 첨부',
  filesDrop: '여기에 파일을 끌어다 놓으면 보낼 수 있어요',
  filesPending: '보낼 파일',
  filesUploading: '{{name}} 업로드 중',
  filesReady: '보낼 준비 완료',
  filesRemove: '{{name}} 제거',
  filesTryAgain: '다시 시도',
  filesTryAgainName: '다시 시도: {{name}}',
  filesTooLarge: '파일이 너무 커요. 최대 {{size}}까지 보낼 수 있으니 더 작은 파일이나 일부만 보내 주세요.',
  filesType: '이 형식의 파일은 받을 수 없어요. 사진, PDF, 텍스트로 보내 주세요.',
  filesRefused: '파일을 받지 못했어요. 다시 저장하거나 사진, PDF로 보내 주세요.',
  filesLimited: '오늘은 파일을 많이 보내셨어요. 나머지는 글로 설명해 주세요. 내일 다시 보낼 수 있어요.',
  filesClosed: '지금은 파일을 보낼 수 없지만 메시지는 남길 수 있어요.',
  filesGone: '파일을 찾을 수 없어요. 다시 첨부해 주세요.',
  filesNotThrough: '파일이 전송되지 않았어요. 연결을 확인하고 다시 시도해 주세요.',
  filesOpen: '{{name}} 열기',
  filesOpenPicture: '사진 {{name}} 열기',
  filesName: '파일',
  filesUnavailable: '지금은 이 파일을 열 수 없어요.',
  filesTooMany_other: '한 번에 파일을 {{count}}개까지 보낼 수 있어요. 나머지는 다음 메시지로 보내 주세요.',
  filesAdded_other: '파일 {{count}}개를 추가했어요',
};
