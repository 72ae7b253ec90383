import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Más opciones',
  list: 'Sus conversaciones',
  none: 'Todavía no hay conversaciones.',
  begin: 'Nueva conversación',
  toChat: 'Volver al chat',
  closed: 'Cerrada',
  save: 'Guardar como archivo de texto',
  saved: 'El archivo está en sus descargas.',
  saveFailed: 'No se pudo obtener la conversación. Inténtelo de nuevo en un momento.',
  fileName: 'conversacion',
  mail: 'Enviar por correo',
  mailAddress: 'Correo electrónico',
  mailHint: 'Enviamos un enlace por correo. Abre la conversación completa.',
  mailSend: 'Enviar el enlace',
  mailDone: 'El enlace a esta conversación va en camino a {{email}}.',
  mailFailed: 'No se pudo enviar el enlace. Inténtelo más tarde.',
  mailWrong: 'Esta dirección no está completa. Debe ser como anna@example.com.',
  sound: 'Sonido para mensajes nuevos',
  end: 'Terminar la conversación',
  endSure: '¿Terminar esta conversación?',
  endHint: 'Podrá seguir leyéndola y retomarla cuando quiera.',
  endYes: 'Terminar',
  endNo: 'Dejarla abierta',
  cancel: 'Cancelar',
  done: 'Listo',
};
