import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Volver',
  closeHelp: 'Cerrar ayuda',
  viewFailed: 'No se pudo cargar esta parte. Compruebe su conexión.',
  stillLoading: 'Sigue cargando…',
  tryAgain: 'Reintentar',
  greeting: 'Hola, ¿en qué podemos ayudarle?',
  searchName: '¿En qué podemos ayudarle?',
  searchPlaceholder: 'Buscar una respuesta',
  clearSearch: 'Borrar la búsqueda',
  mostAsked: 'Preguntas frecuentes',
  allArticles: 'Ver todos los artículos',
  answers: 'Respuestas',
  results_one: '{{count}} respuesta encontrada',
  results_many: '{{count}} respuestas encontradas',
  results_other: '{{count}} respuestas encontradas',
  nothingFound: 'No hemos encontrado respuesta a «{{query}}».',
  nothingFoundHelp: 'Pruebe con otras palabras o pregúntenos: no tendrá que volver a escribirlo.',
  askAbout: 'Preguntar por esto',
  notThis: '¿No es lo que buscaba?',
  faqFailed: 'No se pudieron cargar las respuestas.',
};
