import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'תשובות לשאלות נפוצות',
  backToArticles: 'כל המאמרים',
  otherArticles: 'עוד',
  onThisPage: 'בדף הזה',
  recentlyRead: 'נקראו לאחרונה',
  youAreHere: 'המיקום הנוכחי',
  copyLink: 'העתקת קישור',
  linkCopied: 'הקישור הועתק',
  linkToCopy: 'קישור למאמר הזה',
  related: 'מאמרים קשורים',
  helpful: 'זה עזר?',
  yes: 'כן',
  no: 'לא',
  helpfulThanks: 'תודה, טוב לדעת.',
  unhelpfulThanks: 'תודה. שנענה לך באופן אישי?',
  rateNote: 'מה היה חסר? (לא חובה)',
  rateSend: 'שליחה',
  stillNeedHelp: 'עדיין דרושה עזרה?',
  articleMissing: 'המאמר הזה כבר לא כאן. אפשר לנסות חיפוש.',
  opensInNewTab: 'נפתח בכרטיסייה חדשה',
};
