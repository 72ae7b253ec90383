import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Wybór emoji',
  search: 'Szukaj emoji',
  none: 'Nie znaleziono emoji.',
  failed: 'Nie udało się wczytać emoji.',
  found_one: 'Znaleziono {{count}} emoji',
  found_few: 'Znaleziono {{count}} emoji',
  found_many: 'Znaleziono {{count}} emoji',
  found_other: 'Znaleziono {{count}} emoji',
  groups: 'Grupy',
  recent: 'Ostatnio używane',
  smileys: 'Buźki i emocje',
  people: 'Ludzie',
  animals: 'Zwierzęta i przyroda',
  food: 'Jedzenie i picie',
  travel: 'Podróże i miejsca',
  activities: 'Aktywności',
  objects: 'Przedmioty',
  symbols: 'Symbole',
  flags: 'Flagi',
  tone: 'Kolor skóry',
  tone0: 'Domyślny',
  tone1: 'Jasny',
  tone2: 'Średnio jasny',
  tone3: 'Średni',
  tone4: 'Średnio ciemny',
  tone5: 'Ciemny',
};
