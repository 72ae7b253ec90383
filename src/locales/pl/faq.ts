import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Odpowiedzi na częste pytania',
  backToArticles: 'Wszystkie artykuły',
  otherArticles: 'Inne',
  onThisPage: 'Na tej stronie',
  recentlyRead: 'Ostatnio czytane',
  youAreHere: 'Jesteś tutaj',
  copyLink: 'Kopiuj link',
  linkCopied: 'Skopiowano link',
  linkToCopy: 'Link do tego artykułu',
  related: 'Powiązane',
  helpful: 'Czy to pomogło?',
  yes: 'Tak',
  no: 'Nie',
  helpfulThanks: 'Dziękujemy, dobrze wiedzieć.',
  unhelpfulThanks: 'Dziękujemy. Może odpowiemy osobiście?',
  rateNote: 'Czego zabrakło? (opcjonalnie)',
  rateSend: 'Wyślij',
  stillNeedHelp: 'Nadal potrzebujesz pomocy?',
  articleMissing: 'Tego artykułu już nie ma. Spróbuj wyszukać.',
  opensInNewTab: 'otwiera się w nowej karcie',
};
