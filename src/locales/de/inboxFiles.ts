import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Dateien anhängen',
  dropFiles: 'Dateien hier ablegen, um sie zu senden',
  filesToSend: 'Dateien zum Senden',
  fileUploading: '{{name}} wird hochgeladen',
  fileReady: 'Bereit zum Senden',
  fileRemove: '{{name}} entfernen',
  fileAgain: 'Erneut versuchen: {{name}}',
  fileTooLarge: 'Zu groß: höchstens {{size}}.',
  fileType: 'Dateien dieser Art werden hier nicht angenommen. Der Betreiber kann sie in der Konfiguration erlauben.',
  fileRefused: 'Die Datei wurde abgelehnt: Sie ist beschädigt, oder die Prüfung ließ sie nicht durch.',
  fileGone: 'Diese Datei ist nicht mehr da. Bitte noch einmal anhängen.',
  fileNotThrough: 'Die Datei ist nicht angekommen. Bitte die Verbindung prüfen und erneut versuchen.',
  filesTooMany_one: 'Eine Nachricht fasst {{count}} Datei. Die übrigen bitte mit der nächsten senden.',
  filesTooMany_other: 'Eine Nachricht fasst {{count}} Dateien. Die übrigen bitte mit der nächsten senden.',
  fileOpen: '{{name}} öffnen',
  pictureOpen: 'Bild {{name}} öffnen',
  fileFallback: 'Datei',
  fileUnavailable: 'Lässt sich gerade nicht öffnen.',
};
