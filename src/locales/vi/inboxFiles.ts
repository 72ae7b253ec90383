import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Vietnamese. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Đính kèm tệp',
  dropFiles: 'Thả tệp vào đây để gửi',
  filesToSend: 'Tệp sẽ gửi',
  fileUploading: 'Đang tải lên {{name}}',
  fileReady: 'Sẵn sàng gửi',
  fileRemove: 'Bỏ {{name}}',
  fileAgain: 'Thử lại: {{name}}',
  fileTooLarge: 'Quá lớn: tối đa {{size}}.',
  fileType: 'Ở đây không nhận loại tệp này. Chủ trang có thể cho phép trong cấu hình.',
  fileRefused: 'Tệp bị từ chối: tệp bị hỏng hoặc không qua được bước quét.',
  fileGone: 'Tệp này không còn nữa. Hãy đính kèm lại.',
  fileNotThrough: 'Tệp chưa gửi được. Hãy kiểm tra kết nối rồi thử lại.',
  filesTooMany_other: 'Mỗi tin nhắn chứa được {{count}} tệp. Hãy gửi các tệp còn lại trong tin sau.',
  fileOpen: 'Mở {{name}}',
  pictureOpen: 'Mở ảnh {{name}}',
  fileFallback: 'Tệp',
  fileUnavailable: 'Hiện không mở được.',
};
