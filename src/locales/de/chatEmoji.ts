import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Emojis',
  search: 'Emoji suchen',
  none: 'Kein Emoji gefunden.',
  failed: 'Emojis ließen sich nicht laden.',
  found_one: '{{count}} Emoji gefunden',
  found_other: '{{count}} Emojis gefunden',
  groups: 'Gruppen',
  recent: 'Zuletzt benutzt',
  smileys: 'Smileys und Gefühle',
  people: 'Menschen',
  animals: 'Tiere und Natur',
  food: 'Essen und Trinken',
  travel: 'Reisen und Orte',
  activities: 'Aktivitäten',
  objects: 'Gegenstände',
  symbols: 'Symbole',
  flags: 'Flaggen',
  tone: 'Hautfarbe',
  tone0: 'Standard',
  tone1: 'Hell',
  tone2: 'Mittelhell',
  tone3: 'Mittel',
  tone4: 'Mitteldunkel',
  tone5: 'Dunkel',
};
