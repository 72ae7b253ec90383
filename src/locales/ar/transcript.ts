import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'محادثة مع {{site}}',
  begun: 'البداية: {{time}}',
  zone: 'كل الأوقات حسب {{zone}}',
  visitor: 'أنت',
  joined: 'انضمام {{name}} إلى المحادثة',
  closed: 'انتهت المحادثة',
  reopened: 'فُتحت المحادثة من جديد',
  file: 'ملف: {{name}}',
  inReply: 'ردًا على «{{text}}»',
  inReplyToOther: 'ردًا على رسالة سابقة',
  call: 'طُلبت مكالمة: {{time}}',
  callDone: 'تمت المكالمة',
  callCancelled: 'أُلغيت المكالمة',
  empty: 'لا توجد رسائل.',
};
