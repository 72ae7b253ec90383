import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Anexar ficheiros',
  filesDrop: 'Solte aqui os ficheiros para enviar',
  filesPending: 'Ficheiros por enviar',
  filesUploading: 'A carregar {{name}}',
  filesReady: 'Pronto para enviar',
  filesRemove: 'Remover {{name}}',
  filesTryAgain: 'Tentar de novo',
  filesTryAgainName: 'Tentar de novo: {{name}}',
  filesTooLarge: 'Este ficheiro é demasiado grande: o máximo é {{size}}. Envie um mais pequeno ou só uma parte.',
  filesType: 'Não podemos receber ficheiros deste tipo. Envie-o como imagem, PDF ou texto.',
  filesRefused: 'Não foi possível receber este ficheiro. Guarde-o de novo ou envie-o como imagem ou PDF.',
  filesLimited: 'Hoje já recebemos muitos ficheiros seus. Descreva o resto por palavras; amanhã volta a haver espaço.',
  filesClosed: 'Neste momento não é possível enviar ficheiros. Escreva-nos mesmo assim.',
  filesGone: 'Este ficheiro já não está disponível. Anexe-o de novo.',
  filesNotThrough: 'O ficheiro não chegou até nós. Verifique a internet e tente de novo.',
  filesOpen: 'Abrir {{name}}',
  filesOpenPicture: 'Abrir a imagem {{name}}',
  filesName: 'Ficheiro',
  filesUnavailable: 'Neste momento não é possível abrir este ficheiro.',
  filesTooMany_one: 'Cada mensagem leva {{count}} ficheiro. Envie os restantes na seguinte.',
  filesTooMany_many: 'Cada mensagem leva {{count}} ficheiros. Envie os restantes na seguinte.',
  filesTooMany_other: 'Cada mensagem leva {{count}} ficheiros. Envie os restantes na seguinte.',
  filesAdded_one: '{{count}} ficheiro adicionado',
  filesAdded_many: '{{count}} ficheiros adicionados',
  filesAdded_other: '{{count}} ficheiros adicionados',
};
