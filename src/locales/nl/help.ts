import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Hulp',
  search: 'Zoeken',
  searchLabel: 'Hoe kunnen we helpen?',
  found: 'Antwoorden op ‘{{query}}’',
  nothing: 'Niets gevonden voor ‘{{query}}’.',
  nothingHint: 'Probeer andere woorden, of bekijk de artikelen hieronder.',
  allArticles: 'Alle artikelen',
  otherArticles: 'Overige',
  inCategory: 'Alle {{count}} in ‘{{category}}’',
  related: 'Lees ook',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  notFound: 'Deze pagina is er niet',
  notFoundHint: 'Misschien is ze verplaatst of verwijderd. Met zoeken vind je vast wat je nodig hebt.',
  otherLanguages: 'Andere talen',
  empty: 'Er zijn nog geen artikelen.',
  skip: 'Naar de inhoud',
  breadcrumbs: 'Je bent hier',
  stillNeedHelp: 'Nog hulp nodig?',
};
