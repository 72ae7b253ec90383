import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Retour',
  closeHelp: 'Fermer l’aide',
  viewFailed: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion.',
  stillLoading: 'Chargement toujours en cours…',
  tryAgain: 'Réessayer',
  greeting: 'Bonjour, comment pouvons-nous vous aider ?',
  searchName: 'Comment pouvons-nous vous aider ?',
  searchPlaceholder: 'Chercher une réponse',
  clearSearch: 'Effacer la recherche',
  mostAsked: 'Questions fréquentes',
  allArticles: 'Voir tous les articles',
  answers: 'Réponses',
  results_one: '{{count}} réponse trouvée',
  results_many: '{{count}} réponses trouvées',
  results_other: '{{count}} réponses trouvées',
  nothingFound: 'Nous n’avons pas trouvé de réponse à « {{query}} ».',
  nothingFoundHelp: 'Essayez d’autres mots ou posez-nous la question : vous n’aurez pas à la réécrire.',
  askAbout: 'Nous poser la question',
  notThis: 'Ce n’est pas ce que vous cherchiez ?',
  faqFailed: 'Les réponses n’ont pas pu être chargées.',
};
