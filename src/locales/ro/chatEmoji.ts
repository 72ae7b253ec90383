import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Emojiuri',
  search: 'Căutați un emoji',
  none: 'Niciun emoji găsit.',
  failed: 'Emojiurile nu au putut fi încărcate.',
  found_one: '{{count}} emoji găsit',
  found_few: '{{count}} emojiuri găsite',
  found_other: '{{count}} de emojiuri găsite',
  groups: 'Grupuri',
  recent: 'Folosite recent',
  smileys: 'Fețe și emoții',
  people: 'Oameni',
  animals: 'Animale și natură',
  food: 'Mâncare și băuturi',
  travel: 'Călătorii și locuri',
  activities: 'Activități',
  objects: 'Obiecte',
  symbols: 'Simboluri',
  flags: 'Steaguri',
  tone: 'Nuanța pielii',
  tone0: 'Implicită',
  tone1: 'Deschisă',
  tone2: 'Mediu-deschisă',
  tone3: 'Medie',
  tone4: 'Mediu-închisă',
  tone5: 'Închisă',
};
