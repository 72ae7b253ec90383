import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Respostas a perguntas frequentes',
  backToArticles: 'Todos os artigos',
  otherArticles: 'Outros',
  onThisPage: 'Nesta página',
  recentlyRead: 'Lidos recentemente',
  youAreHere: 'Está aqui',
  copyLink: 'Copiar link',
  linkCopied: 'Link copiado',
  linkToCopy: 'Link para este artigo',
  related: 'Relacionados',
  helpful: 'Isto foi útil?',
  yes: 'Sim',
  no: 'Não',
  helpfulThanks: 'Obrigado, é bom saber.',
  unhelpfulThanks: 'Obrigado. Quer que respondamos pessoalmente?',
  rateNote: 'O que faltou? (opcional)',
  rateSend: 'Enviar',
  stillNeedHelp: 'Ainda precisa de ajuda?',
  articleMissing: 'Este artigo já não está aqui. Experimente a pesquisa.',
  opensInNewTab: 'abre numa nova janela',
};
