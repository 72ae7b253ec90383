import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Réponses aux questions fréquentes',
  backToArticles: 'Tous les articles',
  otherArticles: 'Autres',
  onThisPage: 'Sur cette page',
  recentlyRead: 'Lus récemment',
  youAreHere: 'Vous êtes ici',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkToCopy: 'Lien vers cet article',
  related: 'À lire aussi',
  helpful: 'Était-ce utile ?',
  yes: 'Oui',
  no: 'Non',
  helpfulThanks: 'Merci, cela nous fait plaisir.',
  unhelpfulThanks: 'Merci. Souhaitez-vous une réponse personnelle ?',
  rateNote: 'Que manquait-il ? (facultatif)',
  rateSend: 'Envoyer',
  stillNeedHelp: 'Encore une question ?',
  articleMissing: 'Cet article n’existe plus. Essayez la recherche.',
  opensInNewTab: 's’ouvre dans un nouvel onglet',
};
