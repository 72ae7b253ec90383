import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Scelta emoji',
  search: 'Cerca emoji',
  none: 'Nessuna emoji trovata.',
  failed: 'Non è stato possibile caricare le emoji.',
  found_one: '{{count}} emoji trovata',
  found_many: '{{count}} emoji trovate',
  found_other: '{{count}} emoji trovate',
  groups: 'Gruppi',
  recent: 'Usate di recente',
  smileys: 'Faccine ed emozioni',
  people: 'Persone',
  animals: 'Animali e natura',
  food: 'Cibo e bevande',
  travel: 'Viaggi e luoghi',
  activities: 'Attività',
  objects: 'Oggetti',
  symbols: 'Simboli',
  flags: 'Bandiere',
  tone: 'Colore della pelle',
  tone0: 'Predefinito',
  tone1: 'Chiaro',
  tone2: 'Medio chiaro',
  tone3: 'Medio',
  tone4: 'Medio scuro',
  tone5: 'Scuro',
};
