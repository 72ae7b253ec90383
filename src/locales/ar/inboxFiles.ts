import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Arabic. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'إرفاق ملفات',
  dropFiles: 'إفلات الملفات هنا لإرسالها',
  filesToSend: 'ملفات للإرسال',
  fileUploading: 'جارٍ رفع {{name}}',
  fileReady: 'جاهز للإرسال',
  fileRemove: 'إزالة {{name}}',
  fileAgain: 'إعادة المحاولة: {{name}}',
  fileTooLarge: 'الملف كبير جدًا: الحد الأقصى {{size}}.',
  fileType: 'لا تُقبل هنا ملفات من هذا النوع. يمكن لصاحب الموقع السماح بها في الإعدادات.',
  fileRefused: 'رُفض الملف: إما أنه تالف أو لم يجتز الفحص.',
  fileGone: 'لم يعد هذا الملف موجودًا. يُرجى إرفاقه من جديد.',
  fileNotThrough: 'لم يصل الملف. يُرجى التحقق من الاتصال والمحاولة مجددًا.',
  filesTooMany_zero: 'لا تتسع الرسالة لملفات.',
  filesTooMany_one: 'تتسع الرسالة لملف واحد. يُرجى إرسال البقية في التالية.',
  filesTooMany_two: 'تتسع الرسالة لملفين. يُرجى إرسال البقية في التالية.',
  filesTooMany_few: 'تتسع الرسالة لـ {{count}} ملفات. يُرجى إرسال البقية في التالية.',
  filesTooMany_many: 'تتسع الرسالة لـ {{count}} ملفًا. يُرجى إرسال البقية في التالية.',
  filesTooMany_other: 'تتسع الرسالة لـ {{count}} ملف. يُرجى إرسال البقية في التالية.',
  fileOpen: 'فتح {{name}}',
  pictureOpen: 'فتح الصورة {{name}}',
  fileFallback: 'ملف',
  fileUnavailable: 'لا يمكن فتحه الآن.',
};
