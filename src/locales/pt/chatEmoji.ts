import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Emojis',
  search: 'Procurar emojis',
  none: 'Nenhum emoji encontrado.',
  failed: 'Não foi possível carregar os emojis.',
  found_one: '{{count}} emoji encontrado',
  found_many: '{{count}} emojis encontrados',
  found_other: '{{count}} emojis encontrados',
  groups: 'Grupos',
  recent: 'Usados recentemente',
  smileys: 'Caras e emoções',
  people: 'Pessoas',
  animals: 'Animais e natureza',
  food: 'Comida e bebida',
  travel: 'Viagens e lugares',
  activities: 'Atividades',
  objects: 'Objetos',
  symbols: 'Símbolos',
  flags: 'Bandeiras',
  tone: 'Tom de pele',
  tone0: 'Padrão',
  tone1: 'Claro',
  tone2: 'Médio claro',
  tone3: 'Médio',
  tone4: 'Médio escuro',
  tone5: 'Escuro',
};
