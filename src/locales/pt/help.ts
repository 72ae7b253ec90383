import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Ajuda',
  search: 'Pesquisar',
  searchLabel: 'Como podemos ajudar?',
  found: 'Respostas para “{{query}}”',
  nothing: 'Nada corresponde a “{{query}}”.',
  nothingHint: 'Experimente outras palavras ou veja os artigos abaixo.',
  allArticles: 'Todos os artigos',
  otherArticles: 'Outros',
  inCategory: 'Todos ({{count}}) em “{{category}}”',
  related: 'Relacionados',
  previous: 'Página anterior',
  next: 'Página seguinte',
  notFound: 'Esta página não existe',
  notFoundHint: 'Pode ter mudado de lugar ou sido removida. Uma pesquisa talvez ajude.',
  otherLanguages: 'Outros idiomas',
  empty: 'Ainda não há artigos.',
  skip: 'Ir para o conteúdo',
  breadcrumbs: 'Está aqui',
  stillNeedHelp: 'Ainda precisa de ajuda?',
};
