import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Přiložit soubory',
  filesDrop: 'Soubory k odeslání přetáhněte sem',
  filesPending: 'Soubory k odeslání',
  filesUploading: 'Nahrává se {{name}}',
  filesReady: 'Připraveno k odeslání',
  filesRemove: 'Odebrat {{name}}',
  filesTryAgain: 'Zkusit znovu',
  filesTryAgainName: 'Zkusit znovu: {{name}}',
  filesTooLarge: 'Tento soubor je příliš velký: nejvýše {{size}}. Pošlete menší nebo jen jeho část.',
  filesType: 'Soubory tohoto druhu nepřijímáme. Pošlete jej jako obrázek, PDF nebo text.',
  filesRefused: 'Tento soubor se nám nepodařilo přijmout. Uložte jej znovu, nebo ho pošlete jako obrázek či PDF.',
  filesLimited: 'Dnes už od vás přišlo hodně souborů. Zbytek popište slovy, zítra bude zase místo.',
  filesClosed: 'Soubory teď posílat nelze. I tak nám napište.',
  filesGone: 'Tento soubor už tu není. Přiložte ho znovu.',
  filesNotThrough: 'Soubor nedorazil. Zkontrolujte připojení a zkuste to znovu.',
  filesOpen: 'Otevřít {{name}}',
  filesOpenPicture: 'Otevřít obrázek {{name}}',
  filesName: 'Soubor',
  filesUnavailable: 'Tento soubor teď nelze otevřít.',
  filesTooMany_one: 'Do jedné zprávy se vejde {{count}} soubor. Ostatní pošlete v další.',
  filesTooMany_few: 'Do jedné zprávy se vejdou {{count}} soubory. Ostatní pošlete v další.',
  filesTooMany_many: 'Do jedné zprávy se vejde {{count}} souboru. Ostatní pošlete v další.',
  filesTooMany_other: 'Do jedné zprávy se vejde {{count}} souborů. Ostatní pošlete v další.',
  filesAdded_one: 'Přidán {{count}} soubor',
  filesAdded_few: 'Přidány {{count}} soubory',
  filesAdded_many: 'Přidáno {{count}} souboru',
  filesAdded_other: 'Přidáno {{count}} souborů',
};
