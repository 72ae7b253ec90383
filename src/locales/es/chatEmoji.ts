import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Emojis',
  search: 'Buscar emojis',
  none: 'No se encontró ningún emoji.',
  failed: 'No se pudieron cargar los emojis.',
  found_one: '{{count}} emoji encontrado',
  found_many: '{{count}} emojis encontrados',
  found_other: '{{count}} emojis encontrados',
  groups: 'Grupos',
  recent: 'Usados hace poco',
  smileys: 'Caritas y emociones',
  people: 'Personas',
  animals: 'Animales y naturaleza',
  food: 'Comida y bebida',
  travel: 'Viajes y lugares',
  activities: 'Actividades',
  objects: 'Objetos',
  symbols: 'Símbolos',
  flags: 'Banderas',
  tone: 'Tono de piel',
  tone0: 'Predeterminado',
  tone1: 'Claro',
  tone2: 'Claro medio',
  tone3: 'Medio',
  tone4: 'Oscuro medio',
  tone5: 'Oscuro',
};
