import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Antwoorden op veelgestelde vragen',
  backToArticles: 'Alle artikelen',
  otherArticles: 'Overige',
  onThisPage: 'Op deze pagina',
  recentlyRead: 'Laatst gelezen',
  youAreHere: 'Je bent hier',
  copyLink: 'Link kopiëren',
  linkCopied: 'Link gekopieerd',
  linkToCopy: 'Link naar dit artikel',
  related: 'Lees ook',
  helpful: 'Heb je hier iets aan?',
  yes: 'Ja',
  no: 'Nee',
  helpfulThanks: 'Bedankt, goed om te weten.',
  unhelpfulThanks: 'Bedankt. Zullen we je persoonlijk antwoorden?',
  rateNote: 'Wat ontbrak er? (optioneel)',
  rateSend: 'Versturen',
  stillNeedHelp: 'Nog hulp nodig?',
  articleMissing: 'Dit artikel is er niet meer. Probeer te zoeken.',
  opensInNewTab: 'opent in een nieuw tabblad',
};
