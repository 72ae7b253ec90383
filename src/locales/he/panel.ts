import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'חזרה',
  closeHelp: 'סגירת העזרה',
  viewFailed: 'לא הצלחנו לטעון את החלק הזה. כדאי לבדוק את החיבור לאינטרנט.',
  tryAgain: 'לנסות שוב',
  greeting: 'שלום, איך אפשר לעזור?',
  searchName: 'איך אפשר לעזור?',
  searchPlaceholder: 'חיפוש תשובה',
  clearSearch: 'ניקוי החיפוש',
  mostAsked: 'שאלות נפוצות',
  allArticles: 'לכל המאמרים',
  answers: 'תשובות',
  results_one: 'נמצאה תשובה אחת ({{count}})',
  results_two: 'נמצאו {{count}} תשובות',
  results_other: 'נמצאו {{count}} תשובות',
  nothingFound: 'לא מצאנו תשובה על ״{{query}}״.',
  nothingFoundHelp: 'אפשר לנסות מילים אחרות, או לשאול אותנו: השאלה שלך עוברת איתך.',
  askAbout: 'לשאול אותנו על זה',
  notThis: 'לא מה שחיפשת?',
  faqFailed: 'לא הצלחנו לטעון את התשובות.',
};
