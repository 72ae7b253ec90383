import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Antworten auf häufige Fragen',
  backToArticles: 'Alle Artikel',
  otherArticles: 'Weiteres',
  onThisPage: 'Auf dieser Seite',
  recentlyRead: 'Zuletzt gelesen',
  youAreHere: 'Sie sind hier',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkToCopy: 'Link zu diesem Artikel',
  related: 'Verwandte Artikel',
  helpful: 'War das hilfreich?',
  yes: 'Ja',
  no: 'Nein',
  helpfulThanks: 'Danke, das freut uns.',
  unhelpfulThanks: 'Danke. Sollen wir Ihnen persönlich antworten?',
  rateNote: 'Was hat gefehlt? (freiwillig)',
  rateSend: 'Senden',
  stillNeedHelp: 'Brauchen Sie noch Hilfe?',
  articleMissing: 'Diesen Artikel gibt es nicht mehr. Versuchen Sie es mit der Suche.',
  opensInNewTab: 'öffnet sich in einem neuen Tab',
};
