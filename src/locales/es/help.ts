import type { SameWords } from '../words.ts';
import type { help as english } from '../en/help.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Ayuda',
  search: 'Buscar',
  searchLabel: '¿En qué podemos ayudar?',
  found: 'Respuestas a «{{query}}»',
  nothing: 'Nada coincide con «{{query}}».',
  nothingHint: 'Pruebe con otras palabras o mire los artículos de abajo.',
  allArticles: 'Todos los artículos',
  otherArticles: 'Otros',
  inCategory: 'Los {{count}} de «{{category}}»',
  related: 'Relacionados',
  previous: 'Página anterior',
  next: 'Página siguiente',
  notFound: 'Esta página no existe',
  notFoundHint: 'Puede que se haya movido o eliminado. Una búsqueda puede ayudar.',
  otherLanguages: 'Otros idiomas',
  empty: 'Todavía no hay artículos.',
  skip: 'Ir al contenido',
  breadcrumbs: 'Está aquí',
  stillNeedHelp: '¿Necesita más ayuda?',
};
