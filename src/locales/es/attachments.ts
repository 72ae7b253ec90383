import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Adjuntar archivos',
  filesDrop: 'Suelte aquí los archivos para enviarlos',
  filesPending: 'Archivos por enviar',
  filesUploading: 'Subiendo {{name}}',
  filesReady: 'Listo para enviar',
  filesRemove: 'Quitar {{name}}',
  filesTryAgain: 'Intentar de nuevo',
  filesTryAgainName: 'Intentar de nuevo: {{name}}',
  filesTooLarge: 'Este archivo es demasiado grande: {{size}} como máximo. Envíe uno más pequeño o una parte.',
  filesType: 'No podemos recibir archivos de este tipo. Envíelo como imagen, PDF o texto.',
  filesRefused: 'No hemos podido recibir este archivo. Guárdelo de nuevo o envíelo como imagen o PDF.',
  filesLimited: 'Hoy ya ha enviado muchos archivos. Describa el resto con palabras; mañana volverá a haber sitio.',
  filesClosed: 'Ahora mismo no se pueden enviar archivos. Escríbanos de todos modos.',
  filesGone: 'Este archivo ya no está. Adjúntelo otra vez.',
  filesNotThrough: 'El archivo no ha llegado. Compruebe su conexión e inténtelo de nuevo.',
  filesOpen: 'Abrir {{name}}',
  filesOpenPicture: 'Abrir la imagen {{name}}',
  filesName: 'Archivo',
  filesUnavailable: 'Ahora mismo no se puede abrir este archivo.',
  filesTooMany_one: 'En un mensaje cabe {{count}} archivo. Envíe los demás en el siguiente.',
  filesTooMany_many: 'En un mensaje caben {{count}} de archivos. Envíe los demás en el siguiente.',
  filesTooMany_other: 'En un mensaje caben {{count}} archivos. Envíe los demás en el siguiente.',
  filesAdded_one: '{{count}} archivo añadido',
  filesAdded_many: '{{count}} de archivos añadidos',
  filesAdded_other: '{{count}} archivos añadidos',
};
