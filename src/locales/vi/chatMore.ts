import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Tùy chọn khác',
  list: 'Trò chuyện của bạn',
  none: 'Chưa có cuộc trò chuyện nào.',
  begin: 'Cuộc trò chuyện mới',
  toChat: 'Quay lại chat',
  closed: 'Đã kết thúc',
  save: 'Lưu thành tệp văn bản',
  saved: 'Tệp nằm trong mục tải xuống của bạn.',
  saveFailed: 'Không lấy được cuộc trò chuyện. Bạn hãy thử lại sau giây lát.',
  fileName: 'trò chuyện',
  mail: 'Gửi qua email',
  mailAddress: 'Địa chỉ email',
  mailHint: 'Chúng tôi gửi qua email một liên kết để mở toàn bộ cuộc trò chuyện.',
  mailSend: 'Gửi liên kết',
  mailDone: 'Liên kết đến cuộc trò chuyện này đang được gửi tới {{email}}.',
  mailFailed: 'Không gửi được liên kết. Bạn hãy thử lại sau.',
  mailWrong: 'Địa chỉ chưa đầy đủ. Địa chỉ cần có dạng anna@example.com.',
  sound: 'Âm báo tin nhắn mới',
  end: 'Kết thúc trò chuyện',
  endSure: 'Kết thúc cuộc trò chuyện này?',
  endHint: 'Bạn vẫn có thể đọc lại và tiếp tục bất cứ lúc nào.',
  endYes: 'Kết thúc',
  endNo: 'Để mở',
  cancel: 'Hủy',
  done: 'Xong',
};
