import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Přiložit soubory',
  dropFiles: 'Přetáhněte sem soubory k odeslání',
  filesToSend: 'Soubory k odeslání',
  fileUploading: 'Nahrávání: {{name}}',
  fileReady: 'Připraveno k odeslání',
  fileRemove: 'Odebrat {{name}}',
  fileAgain: 'Zkusit znovu: {{name}}',
  fileTooLarge: 'Příliš velký: nejvýše {{size}}.',
  fileType: 'Soubory tohoto druhu se tu nepřijímají. Vlastník je může povolit v konfiguraci.',
  fileRefused: 'Soubor byl odmítnut: je poškozený, nebo neprošel kontrolou.',
  fileGone: 'Tento soubor tu už není. Přiložte ho znovu.',
  fileNotThrough: 'Soubor nedorazil. Zkontrolujte připojení a zkuste to znovu.',
  filesTooMany_one: 'Do zprávy se vejde {{count}} soubor. Ostatní pošlete v další.',
  filesTooMany_few: 'Do zprávy se vejdou {{count}} soubory. Ostatní pošlete v další.',
  filesTooMany_many: 'Do zprávy se vejde {{count}} souboru. Ostatní pošlete v další.',
  filesTooMany_other: 'Do zprávy se vejde {{count}} souborů. Ostatní pošlete v další.',
  fileOpen: 'Otevřít {{name}}',
  pictureOpen: 'Otevřít obrázek {{name}}',
  fileFallback: 'Soubor',
  fileUnavailable: 'Teď se nedá otevřít.',
};
