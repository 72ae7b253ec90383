import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'إجابات سريعة',
  send: 'إرسال',
  answered: 'إجابتك:',
  yes: 'نعم',
  choose: 'اختيار…',
  optional: 'اختياري',
  required: 'يُرجى ملء هذا الحقل.',
  emailWrong: 'العنوان غير مكتمل. مثال على الشكل الصحيح: anna@example.com.',
  telWrong: 'رقم الهاتف غير مكتمل.',
  numberWrong: 'يُرجى إدخال رقم.',
  dateMissing: 'يُرجى اختيار تاريخ.',
  dateOutside: 'لا يمكن اختيار هذا التاريخ. يُرجى اختيار تاريخ آخر.',
  cards: 'اقتراحات',
  newTab: 'يُفتح في علامة تبويب جديدة',
};
