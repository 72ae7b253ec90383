import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'עזרה',
  search: 'חיפוש',
  searchLabel: 'איך אפשר לעזור?',
  found: 'תשובות על ״{{query}}״',
  nothing: 'לא נמצא דבר שמתאים ל״{{query}}״.',
  nothingHint: 'אפשר לנסות מילים אחרות, או לעיין במאמרים שלמטה.',
  allArticles: 'כל המאמרים',
  otherArticles: 'עוד',
  inCategory: 'כל המאמרים ({{count}}) ב״{{category}}״',
  related: 'מאמרים קשורים',
  previous: 'הדף הקודם',
  next: 'הדף הבא',
  notFound: 'הדף הזה לא כאן',
  notFoundHint: 'ייתכן שהוא הועבר או הוסר. אולי החיפוש יעזור.',
  otherLanguages: 'שפות אחרות',
  empty: 'עדיין אין מאמרים.',
  skip: 'דילוג לתוכן',
  breadcrumbs: 'המיקום הנוכחי',
  stillNeedHelp: 'עדיין דרושה עזרה?',
};
