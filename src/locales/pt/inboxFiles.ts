import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Anexar ficheiros',
  dropFiles: 'Solte aqui os ficheiros para enviar',
  filesToSend: 'Ficheiros por enviar',
  fileUploading: 'A carregar {{name}}',
  fileReady: 'Pronto para enviar',
  fileRemove: 'Remover {{name}}',
  fileAgain: 'Tentar de novo: {{name}}',
  fileTooLarge: 'Demasiado grande: no máximo {{size}}.',
  fileType: 'Ficheiros deste tipo não são aceites aqui. O proprietário pode permiti-los na configuração.',
  fileRefused: 'O ficheiro foi recusado: está danificado ou a verificação não o deixou passar.',
  fileGone: 'Este ficheiro já não está disponível. Anexe-o de novo.',
  fileNotThrough: 'O ficheiro não chegou. Verifique a internet e tente de novo.',
  filesTooMany_one: 'Cada mensagem leva {{count}} ficheiro. Envie os restantes na seguinte.',
  filesTooMany_many: 'Cada mensagem leva {{count}} ficheiros. Envie os restantes na seguinte.',
  filesTooMany_other: 'Cada mensagem leva {{count}} ficheiros. Envie os restantes na seguinte.',
  fileOpen: 'Abrir {{name}}',
  pictureOpen: 'Abrir a imagem {{name}}',
  fileFallback: 'Ficheiro',
  fileUnavailable: 'Neste momento não é possível abri-lo.',
};
