import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Aiuto',
  search: 'Cerca',
  searchLabel: 'Come possiamo aiutarti?',
  found: 'Risposte per “{{query}}”',
  nothing: 'Nessun risultato per “{{query}}”.',
  nothingHint: 'Prova con altre parole o sfoglia gli articoli qui sotto.',
  allArticles: 'Tutti gli articoli',
  otherArticles: 'Altro',
  inCategory: 'Tutti ({{count}}) in “{{category}}”',
  related: 'Articoli simili',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  notFound: 'Questa pagina non c’è',
  notFoundHint: 'Forse è stata spostata o rimossa. Prova a cercare quello che ti serve.',
  otherLanguages: 'Altre lingue',
  empty: 'Non ci sono ancora articoli.',
  skip: 'Vai al contenuto',
  breadcrumbs: 'Sei qui',
  stillNeedHelp: 'Ti serve ancora aiuto?',
};
