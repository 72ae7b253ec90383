import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Cuộc trò chuyện với {{site}}',
  begun: 'Bắt đầu: {{time}}',
  zone: 'Mọi giờ theo {{zone}}',
  visitor: 'Bạn',
  joined: '{{name}} đã tham gia',
  closed: 'Cuộc trò chuyện đã kết thúc',
  reopened: 'Cuộc trò chuyện được mở lại',
  file: 'Tệp: {{name}}',
  inReply: 'Trả lời “{{text}}”',
  inReplyToOther: 'Trả lời một tin trước đó',
  call: 'Đã yêu cầu gọi lại: {{time}}',
  callDone: 'Cuộc gọi đã diễn ra',
  callCancelled: 'Cuộc gọi đã hủy',
  empty: 'Không có tin nhắn nào.',
};
