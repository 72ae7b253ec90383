import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Răspunsuri la întrebări frecvente',
  backToArticles: 'Toate articolele',
  otherArticles: 'Altele',
  onThisPage: 'Pe această pagină',
  recentlyRead: 'Citite recent',
  youAreHere: 'Sunteți aici',
  copyLink: 'Copiați linkul',
  linkCopied: 'Link copiat',
  linkToCopy: 'Link către acest articol',
  related: 'Articole similare',
  helpful: 'V-a fost de folos?',
  yes: 'Da',
  no: 'Nu',
  helpfulThanks: 'Vă mulțumim, ne bucurăm.',
  unhelpfulThanks: 'Vă mulțumim. Doriți să vă răspundem personal?',
  rateNote: 'Ce a lipsit? (opțional)',
  rateSend: 'Trimiteți',
  stillNeedHelp: 'Mai aveți nevoie de ajutor?',
  articleMissing: 'Acest articol nu mai este aici. Încercați o căutare.',
  opensInNewTab: 'se deschide într-o filă nouă',
};
