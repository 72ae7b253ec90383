import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Ajutor',
  search: 'Căutați',
  searchLabel: 'Cu ce vă putem ajuta?',
  found: 'Răspunsuri pentru „{{query}}”',
  nothing: 'Niciun rezultat pentru „{{query}}”.',
  nothingHint: 'Încercați alte cuvinte sau răsfoiți articolele de mai jos.',
  allArticles: 'Toate articolele',
  otherArticles: 'Altele',
  inCategory: 'Toate ({{count}}) din „{{category}}”',
  related: 'Articole similare',
  previous: 'Pagina anterioară',
  next: 'Pagina următoare',
  notFound: 'Această pagină nu există',
  notFoundHint: 'Poate a fost mutată sau ștearsă. O căutare vă poate ajuta.',
  otherLanguages: 'Alte limbi',
  empty: 'Încă nu sunt articole.',
  skip: 'Treceți la conținut',
  breadcrumbs: 'Sunteți aici',
  stillNeedHelp: 'Mai aveți nevoie de ajutor?',
};
