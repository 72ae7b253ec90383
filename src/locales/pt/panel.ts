import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Voltar',
  closeHelp: 'Fechar ajuda',
  viewFailed: 'Não foi possível carregar esta parte. Verifique a internet.',
  tryAgain: 'Tentar de novo',
  greeting: 'Olá, como podemos ajudar?',
  searchName: 'Como podemos ajudar?',
  searchPlaceholder: 'Procurar uma resposta',
  clearSearch: 'Limpar a pesquisa',
  mostAsked: 'Perguntas frequentes',
  allArticles: 'Ver todos os artigos',
  answers: 'Respostas',
  results_one: '{{count}} resposta encontrada',
  results_many: '{{count}} respostas encontradas',
  results_other: '{{count}} respostas encontradas',
  nothingFound: 'Não encontrámos resposta para “{{query}}”.',
  nothingFoundHelp: 'Experimente outras palavras ou pergunte-nos: não precisa de escrever tudo de novo.',
  askAbout: 'Perguntar-nos sobre isto',
  notThis: 'Não era o que procurava?',
  faqFailed: 'Não foi possível carregar as respostas.',
};
