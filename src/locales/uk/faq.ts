import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Відповіді на часті запитання',
  backToArticles: 'Усі статті',
  otherArticles: 'Інше',
  onThisPage: 'На цій сторінці',
  recentlyRead: 'Нещодавно прочитане',
  youAreHere: 'Ви тут',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано',
  linkToCopy: 'Посилання на цю статтю',
  related: 'Схожі статті',
  helpful: 'Це допомогло?',
  yes: 'Так',
  no: 'Ні',
  helpfulThanks: 'Дякуємо, раді це чути.',
  unhelpfulThanks: 'Дякуємо. Відповісти вам особисто?',
  rateNote: 'Чого забракло? (необов’язково)',
  rateSend: 'Надіслати',
  stillNeedHelp: 'Залишилися запитання?',
  articleMissing: 'Цієї статті вже немає. Скористайтеся пошуком.',
  opensInNewTab: 'відкриється в новій вкладці',
};
