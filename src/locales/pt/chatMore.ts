import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Mais opções',
  list: 'As suas conversas',
  none: 'Ainda não há conversas.',
  begin: 'Nova conversa',
  toChat: 'Voltar ao chat',
  closed: 'Terminada',
  save: 'Guardar como ficheiro de texto',
  saved: 'O ficheiro está nos seus downloads.',
  saveFailed: 'Não foi possível obter a conversa. Tente de novo dentro de momentos.',
  fileName: 'conversa',
  mail: 'Enviar por e-mail',
  mailAddress: 'Endereço de e-mail',
  mailHint: 'Enviamos um link por e-mail. Ele abre a conversa completa.',
  mailSend: 'Enviar o link',
  mailDone: 'O link para esta conversa vai a caminho de {{email}}.',
  mailFailed: 'Não foi possível enviar o link. Tente de novo mais tarde.',
  mailWrong: 'Este endereço não está completo. Deve ser como anna@example.com.',
  sound: 'Som para novas mensagens',
  end: 'Terminar a conversa',
  endSure: 'Terminar esta conversa?',
  endHint: 'Pode continuar a lê-la e retomá-la a qualquer momento.',
  endYes: 'Terminar',
  endNo: 'Deixar aberta',
  cancel: 'Cancelar',
  done: 'Concluído',
};
