import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Odpovědi na časté otázky',
  backToArticles: 'Všechny články',
  otherArticles: 'Další',
  onThisPage: 'Na této stránce',
  recentlyRead: 'Naposledy čtené',
  youAreHere: 'Jste tady',
  copyLink: 'Kopírovat odkaz',
  linkCopied: 'Odkaz zkopírován',
  linkToCopy: 'Odkaz na tento článek',
  related: 'Související',
  helpful: 'Pomohlo vám to?',
  yes: 'Ano',
  no: 'Ne',
  helpfulThanks: 'Děkujeme, to rádi slyšíme.',
  unhelpfulThanks: 'Děkujeme. Máme vám odpovědět osobně?',
  rateNote: 'Co chybělo? (nepovinné)',
  rateSend: 'Odeslat',
  stillNeedHelp: 'Potřebujete ještě pomoct?',
  articleMissing: 'Tento článek už tu není. Zkuste vyhledávání.',
  opensInNewTab: 'otevře se na nové kartě',
};
