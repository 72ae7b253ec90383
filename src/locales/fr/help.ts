import type { SameWords } from '../words.ts';
import type { help as english } from '../en/help.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Aide',
  search: 'Rechercher',
  searchLabel: 'Comment pouvons-nous aider ?',
  found: 'Réponses à « {{query}} »',
  nothing: 'Rien ne correspond à « {{query}} ».',
  nothingHint: 'Essayez d’autres mots ou parcourez les articles ci-dessous.',
  allArticles: 'Tous les articles',
  otherArticles: 'Autres',
  inCategory: 'Les {{count}} de « {{category}} »',
  related: 'À lire aussi',
  previous: 'Page précédente',
  next: 'Page suivante',
  notFound: 'Cette page n’existe pas',
  notFoundHint: 'Elle a peut-être été déplacée ou supprimée. Une recherche peut aider.',
  otherLanguages: 'Autres langues',
  empty: 'Il n’y a pas encore d’articles.',
  skip: 'Aller au contenu',
  breadcrumbs: 'Vous êtes ici',
  stillNeedHelp: 'Besoin d’aide ?',
};
