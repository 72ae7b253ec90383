import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Korean. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: '파일 첨부',
  dropFiles: '파일을 여기에 놓아 보내기',
  filesToSend: '보낼 파일',
  fileUploading: '{{name}} 업로드 중',
  fileReady: '보낼 준비 됨',
  fileRemove: '{{name}} 제거',
  fileAgain: '다시 시도: {{name}}',
  fileTooLarge: '너무 큽니다. 최대 {{size}}입니다.',
  fileType: '이 형식의 파일은 받지 않습니다. 사이트 소유자가 설정에서 허용할 수 있습니다.',
  fileRefused: '파일이 거부되었습니다. 손상되었거나 검사를 통과하지 못했습니다.',
  fileGone: '파일을 찾을 수 없습니다. 다시 첨부해 주세요.',
  fileNotThrough: '파일이 전송되지 않았습니다. 연결을 확인하고 다시 시도해 주세요.',
  filesTooMany_other: '메시지 하나에 파일은 {{count}}개까지입니다. 나머지는 다음 메시지로 보내 주세요.',
  fileOpen: '{{name}} 열기',
  pictureOpen: '사진 {{name}} 열기',
  fileFallback: '파일',
  fileUnavailable: '지금은 열 수 없습니다.',
};
