import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'צירוף קבצים',
  filesDrop: 'אפשר לגרור לכאן קבצים כדי לשלוח',
  filesPending: 'קבצים לשליחה',
  filesUploading: 'מעלים את {{name}}',
  filesReady: 'מוכן לשליחה',
  filesRemove: 'הסרת {{name}}',
  filesTryAgain: 'לנסות שוב',
  filesTryAgainName: 'לנסות שוב: {{name}}',
  filesTooLarge: 'הקובץ גדול מדי: עד {{size}}. אפשר לשלוח קובץ קטן יותר או חלק ממנו.',
  filesType: 'איננו מקבלים קבצים מהסוג הזה. אפשר לשלוח כתמונה, כ-PDF או כטקסט.',
  filesRefused: 'לא הצלחנו לקבל את הקובץ. אפשר לשמור אותו מחדש, או לשלוח כתמונה או כ-PDF.',
  filesLimited: 'נשלחו היום הרבה קבצים. את השאר אפשר לתאר במילים, ומחר שוב יהיה מקום.',
  filesClosed: 'אי אפשר לשלוח קבצים כרגע, אבל תמיד אפשר לכתוב לנו.',
  filesGone: 'הקובץ כבר לא נמצא. נא לצרף אותו שוב.',
  filesNotThrough: 'הקובץ לא הגיע. כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.',
  filesOpen: 'פתיחת {{name}}',
  filesOpenPicture: 'פתיחת התמונה {{name}}',
  filesName: 'קובץ',
  filesUnavailable: 'אי אפשר לפתוח את הקובץ כרגע.',
  filesTooMany_one: 'אפשר לצרף להודעה קובץ אחד ({{count}}). את השאר אפשר לשלוח בהודעה הבאה.',
  filesTooMany_two: 'אפשר לצרף להודעה {{count}} קבצים. את השאר אפשר לשלוח בהודעה הבאה.',
  filesTooMany_other: 'אפשר לצרף להודעה {{count}} קבצים. את השאר אפשר לשלוח בהודעה הבאה.',
  filesAdded_one: 'נוסף קובץ אחד ({{count}})',
  filesAdded_two: 'נוספו {{count}} קבצים',
  filesAdded_other: 'נוספו {{count}} קבצים',
};
