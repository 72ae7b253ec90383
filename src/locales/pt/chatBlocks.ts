import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Respostas rápidas',
  send: 'Enviar',
  answered: 'A sua resposta:',
  yes: 'Sim',
  choose: 'Escolha…',
  optional: 'opcional',
  required: 'Preencha este campo, por favor.',
  emailWrong: 'Este endereço não está completo. Deve ser como anna@example.com.',
  telWrong: 'Este número de telefone não está completo.',
  numberWrong: 'Escreva um número, por favor.',
  dateMissing: 'Escolha uma data, por favor.',
  dateOutside: 'Esta data não é possível. Escolha outra, por favor.',
  cards: 'Sugestões',
  newTab: 'abre numa nova janela',
};
