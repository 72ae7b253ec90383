import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Émojis',
  search: 'Rechercher un émoji',
  none: 'Aucun émoji trouvé.',
  failed: 'Les émojis n’ont pas pu être chargés.',
  found_one: '{{count}} émoji trouvé',
  found_many: '{{count}} émojis trouvés',
  found_other: '{{count}} émojis trouvés',
  groups: 'Groupes',
  recent: 'Utilisés récemment',
  smileys: 'Smileys et émotions',
  people: 'Personnes',
  animals: 'Animaux et nature',
  food: 'Nourriture et boissons',
  travel: 'Voyages et lieux',
  activities: 'Activités',
  objects: 'Objets',
  symbols: 'Symboles',
  flags: 'Drapeaux',
  tone: 'Couleur de peau',
  tone0: 'Par défaut',
  tone1: 'Claire',
  tone2: 'Moyennement claire',
  tone3: 'Moyenne',
  tone4: 'Moyennement foncée',
  tone5: 'Foncée',
};
