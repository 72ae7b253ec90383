import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Dateien anhängen',
  filesDrop: 'Dateien hier ablegen, um sie zu senden',
  filesPending: 'Dateien zum Senden',
  filesUploading: '{{name}} wird hochgeladen',
  filesReady: 'Bereit zum Senden',
  filesRemove: '{{name}} entfernen',
  filesTryAgain: 'Noch einmal versuchen',
  filesTryAgainName: 'Noch einmal versuchen: {{name}}',
  filesTooLarge: 'Diese Datei ist zu groß: höchstens {{size}}. Senden Sie eine kleinere oder einen Teil davon.',
  filesType: 'Dateien dieser Art können wir nicht annehmen. Senden Sie sie als Bild, PDF oder Text.',
  filesRefused: 'Diese Datei konnten wir nicht annehmen. Speichern Sie sie neu oder senden Sie sie als Bild oder PDF.',
  filesLimited:
    'Sie haben heute schon viele Dateien gesendet. Beschreiben Sie den Rest in Worten; morgen ist wieder Platz.',
  filesClosed: 'Im Moment können keine Dateien gesendet werden. Schreiben Sie uns trotzdem.',
  filesGone: 'Diese Datei ist nicht mehr da. Hängen Sie sie noch einmal an.',
  filesNotThrough: 'Die Datei ist nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  filesOpen: '{{name}} öffnen',
  filesOpenPicture: 'Bild {{name}} öffnen',
  filesName: 'Datei',
  filesUnavailable: 'Diese Datei lässt sich im Moment nicht öffnen.',
  filesTooMany_one: 'Eine Nachricht fasst {{count}} Datei. Senden Sie die übrigen mit der nächsten.',
  filesTooMany_other: 'Eine Nachricht fasst {{count}} Dateien. Senden Sie die übrigen mit der nächsten.',
  filesAdded_one: '{{count}} Datei hinzugefügt',
  filesAdded_other: '{{count}} Dateien hinzugefügt',
};
