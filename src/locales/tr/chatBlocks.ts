import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Hızlı yanıtlar',
  send: 'Gönder',
  answered: 'Yanıtınız:',
  yes: 'Evet',
  choose: 'Seçin…',
  optional: 'isteğe bağlı',
  required: 'Lütfen bu alanı doldurun.',
  emailWrong: 'Bu adres eksik. Şöyle görünmeli: anna@example.com.',
  telWrong: 'Bu telefon numarası eksik.',
  numberWrong: 'Lütfen bir sayı girin.',
  dateMissing: 'Lütfen bir tarih seçin.',
  dateOutside: 'Bu tarih seçilemiyor. Lütfen başka bir tarih seçin.',
  cards: 'Öneriler',
  newTab: 'yeni sekmede açılır',
};
