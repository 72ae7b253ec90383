import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'خيارات أخرى',
  list: 'محادثاتك',
  none: 'لا توجد محادثات بعد.',
  begin: 'محادثة جديدة',
  toChat: 'العودة إلى الدردشة',
  closed: 'منتهية',
  save: 'حفظ كملف نصي',
  saved: 'الملف بين تنزيلاتك.',
  saveFailed: 'تعذّر جلب المحادثة. يُرجى المحاولة بعد قليل.',
  fileName: 'محادثة',
  mail: 'إرسال بالبريد الإلكتروني',
  mailAddress: 'البريد الإلكتروني',
  mailHint: 'نرسل رابطًا بالبريد الإلكتروني يفتح المحادثة كاملة.',
  mailSend: 'إرسال الرابط',
  mailDone: 'رابط هذه المحادثة في طريقه إلى {{email}}.',
  mailFailed: 'تعذّر إرسال الرابط. يُرجى المحاولة لاحقًا.',
  mailWrong: 'العنوان غير مكتمل. مثال على الشكل الصحيح: anna@example.com.',
  sound: 'صوت للرسائل الجديدة',
  end: 'إنهاء المحادثة',
  endSure: 'إنهاء هذه المحادثة؟',
  endHint: 'يمكنك قراءتها بعد ذلك ومتابعتها في أي وقت.',
  endYes: 'إنهاء',
  endNo: 'إبقاؤها مفتوحة',
  cancel: 'إلغاء',
  done: 'تم',
};
