import type { SameWords } from '../words.ts';
import type { help as english } from '../en/help.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Hilfe',
  search: 'Suchen',
  searchLabel: 'Wie können wir helfen?',
  found: 'Antworten auf „{{query}}“',
  nothing: 'Nichts passt zu „{{query}}“.',
  nothingHint: 'Versuchen Sie andere Wörter oder sehen Sie die Artikel unten durch.',
  allArticles: 'Alle Artikel',
  otherArticles: 'Weiteres',
  inCategory: 'Alle {{count}} in „{{category}}“',
  related: 'Verwandte Artikel',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  notFound: 'Diese Seite gibt es nicht',
  notFoundHint: 'Vielleicht wurde sie verschoben oder entfernt. Eine Suche kann weiterhelfen.',
  otherLanguages: 'Andere Sprachen',
  empty: 'Es gibt noch keine Artikel.',
  skip: 'Zum Inhalt springen',
  breadcrumbs: 'Sie sind hier',
  stillNeedHelp: 'Brauchen Sie noch Hilfe?',
};
