import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Respuestas a preguntas frecuentes',
  backToArticles: 'Todos los artículos',
  otherArticles: 'Otros',
  onThisPage: 'En esta página',
  recentlyRead: 'Leídos hace poco',
  youAreHere: 'Está aquí',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  linkToCopy: 'Enlace a este artículo',
  related: 'Relacionados',
  helpful: '¿Le ha sido útil?',
  yes: 'Sí',
  no: 'No',
  helpfulThanks: 'Gracias, nos alegra saberlo.',
  unhelpfulThanks: 'Gracias. ¿Le respondemos personalmente?',
  rateNote: '¿Qué faltaba? (opcional)',
  rateSend: 'Enviar',
  stillNeedHelp: '¿Necesita más ayuda?',
  articleMissing: 'Este artículo ya no está aquí. Pruebe con la búsqueda.',
  opensInNewTab: 'se abre en una pestaña nueva',
};
