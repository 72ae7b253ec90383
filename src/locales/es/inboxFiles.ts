import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Adjuntar archivos',
  dropFiles: 'Suelta aquí los archivos para enviarlos',
  filesToSend: 'Archivos por enviar',
  fileUploading: 'Subiendo {{name}}',
  fileReady: 'Listo para enviar',
  fileRemove: 'Quitar {{name}}',
  fileAgain: 'Reintentar: {{name}}',
  fileTooLarge: 'Demasiado grande: {{size}} como máximo.',
  fileType: 'Aquí no se aceptan archivos de este tipo. El propietario puede permitirlos en la configuración.',
  fileRefused: 'Se rechazó el archivo: está dañado o el análisis no lo dejó pasar.',
  fileGone: 'Este archivo ya no está. Adjúntalo otra vez.',
  fileNotThrough: 'El archivo no ha llegado. Comprueba tu conexión e inténtalo de nuevo.',
  filesTooMany_one: 'En un mensaje cabe {{count}} archivo. Envía los demás en el siguiente.',
  filesTooMany_many: 'En un mensaje caben {{count}} archivos. Envía los demás en el siguiente.',
  filesTooMany_other: 'En un mensaje caben {{count}} archivos. Envía los demás en el siguiente.',
  fileOpen: 'Abrir {{name}}',
  pictureOpen: 'Abrir la imagen {{name}}',
  fileFallback: 'Archivo',
  fileUnavailable: 'Ahora no se puede abrir.',
};
