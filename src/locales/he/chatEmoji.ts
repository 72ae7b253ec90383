import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'אמוג׳י',
  search: 'חיפוש אמוג׳י',
  none: 'לא נמצאו אמוג׳ים.',
  failed: 'לא הצלחנו לטעון את האמוג׳ים.',
  found_one: 'נמצא אמוג׳י אחד ({{count}})',
  found_two: 'נמצאו {{count}} אמוג׳ים',
  found_other: 'נמצאו {{count}} אמוג׳ים',
  groups: 'קבוצות',
  recent: 'בשימוש לאחרונה',
  smileys: 'סמיילים ורגשות',
  people: 'אנשים',
  animals: 'חיות וטבע',
  food: 'אוכל ושתייה',
  travel: 'נסיעות ומקומות',
  activities: 'פעילויות',
  objects: 'חפצים',
  symbols: 'סמלים',
  flags: 'דגלים',
  tone: 'גוון עור',
  tone0: 'ברירת מחדל',
  tone1: 'בהיר',
  tone2: 'בהיר-בינוני',
  tone3: 'בינוני',
  tone4: 'כהה-בינוני',
  tone5: 'כהה',
};
