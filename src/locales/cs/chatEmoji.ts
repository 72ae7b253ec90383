import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Výběr emoji',
  search: 'Hledat emoji',
  none: 'Žádné emoji nenalezeno.',
  failed: 'Emoji se nepodařilo načíst.',
  found_one: 'Nalezeno {{count}} emoji',
  found_few: 'Nalezena {{count}} emoji',
  found_many: 'Nalezeno {{count}} emoji',
  found_other: 'Nalezeno {{count}} emoji',
  groups: 'Skupiny',
  recent: 'Naposledy použité',
  smileys: 'Smajlíci a pocity',
  people: 'Lidé',
  animals: 'Zvířata a příroda',
  food: 'Jídlo a pití',
  travel: 'Cestování a místa',
  activities: 'Aktivity',
  objects: 'Předměty',
  symbols: 'Symboly',
  flags: 'Vlajky',
  tone: 'Odstín pleti',
  tone0: 'Výchozí',
  tone1: 'Světlý',
  tone2: 'Středně světlý',
  tone3: 'Střední',
  tone4: 'Středně tmavý',
  tone5: 'Tmavý',
};
