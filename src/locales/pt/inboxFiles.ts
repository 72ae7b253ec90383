import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Anexar arquivos',
  dropFiles: 'Solte os arquivos aqui para enviá-los',
  filesToSend: 'Arquivos a enviar',
  fileUploading: 'Enviando {{name}}',
  fileReady: 'Pronto para enviar',
  fileRemove: 'Remover {{name}}',
  fileAgain: 'Tentar de novo: {{name}}',
  fileTooLarge: 'Grande demais: no máximo {{size}}.',
  fileType: 'Arquivos deste tipo não são aceitos aqui. O proprietário pode permiti-los na configuração.',
  fileRefused: 'O arquivo foi recusado: está danificado ou a verificação não o deixou passar.',
  fileGone: 'Este arquivo já não existe. Anexe-o de novo.',
  fileNotThrough: 'O arquivo não chegou. Verifique a conexão e tente de novo.',
  filesTooMany_one: 'Uma mensagem leva {{count}} arquivo. Envie os outros na próxima.',
  filesTooMany_many: 'Uma mensagem leva {{count}} arquivos. Envie os outros na próxima.',
  filesTooMany_other: 'Uma mensagem leva {{count}} arquivos. Envie os outros na próxima.',
  fileOpen: 'Abrir {{name}}',
  pictureOpen: 'Abrir a imagem {{name}}',
  fileFallback: 'Arquivo',
  fileUnavailable: 'Não pode ser aberto agora.',
};
