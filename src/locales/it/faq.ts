import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Risposte alle domande frequenti',
  backToArticles: 'Tutti gli articoli',
  otherArticles: 'Altro',
  onThisPage: 'In questa pagina',
  recentlyRead: 'Letti di recente',
  youAreHere: 'Sei qui',
  copyLink: 'Copia link',
  linkCopied: 'Link copiato',
  linkToCopy: 'Link a questo articolo',
  related: 'Articoli simili',
  helpful: 'Ti è stato utile?',
  yes: 'Sì',
  no: 'No',
  helpfulThanks: 'Grazie, ci fa piacere.',
  unhelpfulThanks: 'Grazie. Vuoi che ti rispondiamo di persona?',
  rateNote: 'Che cosa mancava? (facoltativo)',
  rateSend: 'Invia',
  stillNeedHelp: 'Ti serve ancora aiuto?',
  articleMissing: 'Questo articolo non c’è più. Prova con la ricerca.',
  opensInNewTab: 'si apre in una nuova scheda',
};
