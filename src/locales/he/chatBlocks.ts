import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'תשובות מהירות',
  send: 'שליחה',
  answered: 'התשובה שלך:',
  yes: 'כן',
  choose: 'בחירה…',
  optional: 'לא חובה',
  required: 'נא למלא את השדה.',
  emailWrong: 'הכתובת לא שלמה. היא צריכה להיראות כמו anna@example.com.',
  telWrong: 'מספר הטלפון לא שלם.',
  numberWrong: 'נא להזין מספר.',
  dateMissing: 'נא לבחור תאריך.',
  dateOutside: 'אי אפשר לבחור בתאריך הזה. נא לבחור תאריך אחר.',
  cards: 'הצעות',
  newTab: 'נפתח בכרטיסייה חדשה',
};
