import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Rychlé odpovědi',
  send: 'Odeslat',
  answered: 'Vaše odpověď:',
  yes: 'Ano',
  choose: 'Vyberte…',
  optional: 'nepovinné',
  required: 'Vyplňte prosím toto pole.',
  emailWrong: 'Tato adresa není úplná. Má vypadat jako anna@example.com.',
  telWrong: 'Toto telefonní číslo není úplné.',
  numberWrong: 'Zadejte prosím číslo.',
  dateMissing: 'Vyberte prosím datum.',
  dateOutside: 'Toto datum vybrat nelze. Zvolte prosím jiné.',
  cards: 'Návrhy',
  newTab: 'otevře se na nové kartě',
};
