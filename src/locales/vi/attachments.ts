import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Đính kèm tệp',
  filesDrop: 'Thả tệp vào đây để gửi',
  filesPending: 'Tệp sẽ gửi',
  filesUploading: 'Đang tải lên {{name}}',
  filesReady: 'Sẵn sàng gửi',
  filesRemove: 'Bỏ {{name}}',
  filesTryAgain: 'Thử lại',
  filesTryAgainName: 'Thử lại: {{name}}',
  filesTooLarge: 'Tệp quá lớn: tối đa {{size}}. Bạn hãy gửi tệp nhỏ hơn, hoặc chỉ một phần.',
  filesType: 'Chúng tôi không nhận được loại tệp này. Bạn hãy gửi dưới dạng ảnh, PDF hoặc văn bản.',
  filesRefused: 'Chúng tôi không nhận được tệp này. Bạn hãy lưu lại tệp, hoặc gửi dưới dạng ảnh hay PDF.',
  filesLimited: 'Hôm nay bạn đã gửi nhiều tệp. Phần còn lại bạn hãy tả bằng lời; ngày mai lại gửi tiếp được.',
  filesClosed: 'Hiện không gửi tệp được. Bạn vẫn có thể nhắn cho chúng tôi.',
  filesGone: 'Tệp này không còn nữa. Bạn hãy đính kèm lại.',
  filesNotThrough: 'Tệp chưa gửi được. Bạn hãy kiểm tra kết nối rồi thử lại.',
  filesOpen: 'Mở {{name}}',
  filesOpenPicture: 'Mở ảnh {{name}}',
  filesName: 'Tệp',
  filesUnavailable: 'Hiện không mở được tệp này.',
  filesTooMany_other: 'Mỗi tin nhắn gửi được {{count}} tệp. Bạn hãy gửi các tệp còn lại ở tin sau.',
  filesAdded_other: 'Đã thêm {{count}} tệp',
};
