import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Emoji’s',
  search: 'Emoji zoeken',
  none: 'Geen emoji gevonden.',
  failed: 'De emoji’s konden niet worden geladen.',
  found_one: '{{count}} emoji gevonden',
  found_other: '{{count}} emoji’s gevonden',
  groups: 'Groepen',
  recent: 'Laatst gebruikt',
  smileys: 'Smileys en gevoelens',
  people: 'Mensen',
  animals: 'Dieren en natuur',
  food: 'Eten en drinken',
  travel: 'Reizen en plaatsen',
  activities: 'Activiteiten',
  objects: 'Voorwerpen',
  symbols: 'Symbolen',
  flags: 'Vlaggen',
  tone: 'Huidskleur',
  tone0: 'Standaard',
  tone1: 'Licht',
  tone2: 'Halflicht',
  tone3: 'Gemiddeld',
  tone4: 'Halfdonker',
  tone5: 'Donker',
};
