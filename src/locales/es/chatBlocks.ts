import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Respuestas rápidas',
  send: 'Enviar',
  answered: 'Su respuesta:',
  yes: 'Sí',
  choose: 'Elija…',
  optional: 'opcional',
  required: 'Rellene este campo.',
  emailWrong: 'Esta dirección no está completa. Debe ser como anna@example.com.',
  telWrong: 'Este número de teléfono no está completo.',
  numberWrong: 'Escriba un número.',
  dateMissing: 'Elija una fecha.',
  dateOutside: 'Esta fecha no es posible. Elija otra.',
  cards: 'Sugerencias',
  newTab: 'se abre en otra pestaña',
};
