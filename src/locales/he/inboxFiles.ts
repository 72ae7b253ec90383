import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Hebrew. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'צירוף קבצים',
  dropFiles: 'אפשר לגרור קבצים לכאן כדי לשלוח',
  filesToSend: 'קבצים לשליחה',
  fileUploading: 'מעלים את {{name}}',
  fileReady: 'מוכן לשליחה',
  fileRemove: 'הסרת {{name}}',
  fileAgain: 'לנסות שוב: {{name}}',
  fileTooLarge: 'גדול מדי: עד {{size}}.',
  fileType: 'קבצים מהסוג הזה לא מתקבלים כאן. אפשר להתיר אותם בהגדרות האתר.',
  fileRefused: 'הקובץ נדחה: הוא פגום, או שלא עבר את הסריקה.',
  fileGone: 'הקובץ כבר לא נמצא. נא לצרף אותו שוב.',
  fileNotThrough: 'הקובץ לא הגיע. נא לבדוק את החיבור ולנסות שוב.',
  filesTooMany_one: 'בהודעה יש מקום לקובץ אחד. נא לשלוח את השאר בבאה.',
  filesTooMany_two: 'בהודעה יש מקום לשני קבצים. נא לשלוח את השאר בבאה.',
  filesTooMany_other: 'בהודעה יש מקום ל-{{count}} קבצים. נא לשלוח את השאר בבאה.',
  fileOpen: 'פתיחת {{name}}',
  pictureOpen: 'פתיחת התמונה {{name}}',
  fileFallback: 'קובץ',
  fileUnavailable: 'אי אפשר לפתוח כרגע.',
};
