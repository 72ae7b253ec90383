import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Эмодзи',
  search: 'Поиск эмодзи',
  none: 'Эмодзи не найдены.',
  failed: 'Не удалось загрузить эмодзи.',
  found_one: 'Найден {{count}} эмодзи',
  found_few: 'Найдено {{count}} эмодзи',
  found_many: 'Найдено {{count}} эмодзи',
  found_other: 'Найдено {{count}} эмодзи',
  groups: 'Группы',
  recent: 'Недавние',
  smileys: 'Смайлики и эмоции',
  people: 'Люди',
  animals: 'Животные и природа',
  food: 'Еда и напитки',
  travel: 'Путешествия и места',
  activities: 'Занятия',
  objects: 'Предметы',
  symbols: 'Символы',
  flags: 'Флаги',
  tone: 'Тон кожи',
  tone0: 'Обычный',
  tone1: 'Светлый',
  tone2: 'Средне-светлый',
  tone3: 'Средний',
  tone4: 'Средне-тёмный',
  tone5: 'Тёмный',
};
