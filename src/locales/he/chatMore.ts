import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'אפשרויות נוספות',
  list: 'הצ׳אטים שלך',
  none: 'עדיין אין צ׳אטים.',
  begin: 'צ׳אט חדש',
  toChat: 'חזרה לצ׳אט',
  closed: 'הסתיים',
  save: 'שמירה כקובץ טקסט',
  saved: 'הקובץ נמצא בין ההורדות.',
  saveFailed: 'לא הצלחנו להביא את הצ׳אט. אפשר לנסות שוב בעוד רגע.',
  fileName: 'צ׳אט',
  mail: 'שליחה במייל',
  mailAddress: 'כתובת מייל',
  mailHint: 'נשלח במייל קישור שפותח את כל הצ׳אט.',
  mailSend: 'שליחת הקישור',
  mailDone: 'הקישור לצ׳אט הזה בדרך אל {{email}}.',
  mailFailed: 'לא הצלחנו לשלוח את הקישור. אפשר לנסות מאוחר יותר.',
  mailWrong: 'הכתובת לא שלמה. היא צריכה להיראות כמו anna@example.com.',
  sound: 'צליל להודעות חדשות',
  end: 'סיום הצ׳אט',
  endSure: 'לסיים את הצ׳אט?',
  endHint: 'עדיין אפשר יהיה לקרוא אותו, ולהמשיך בו בכל עת.',
  endYes: 'לסיים',
  endNo: 'להשאיר פתוח',
  cancel: 'ביטול',
  done: 'סיום',
};
