import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Емодзі',
  search: 'Пошук емодзі',
  none: 'Емодзі не знайдено.',
  failed: 'Не вдалося завантажити емодзі.',
  found_one: 'Знайдено {{count}} емодзі',
  found_few: 'Знайдено {{count}} емодзі',
  found_many: 'Знайдено {{count}} емодзі',
  found_other: 'Знайдено {{count}} емодзі',
  groups: 'Групи',
  recent: 'Недавні',
  smileys: 'Смайлики й емоції',
  people: 'Люди й жести',
  animals: 'Тварини й природа',
  food: 'Їжа та напої',
  travel: 'Подорожі й місця',
  activities: 'Заняття',
  objects: 'Предмети',
  symbols: 'Символи',
  flags: 'Прапори',
  tone: 'Колір шкіри',
  tone0: 'Звичайний',
  tone1: 'Світлий',
  tone2: 'Середньо-світлий',
  tone3: 'Середній',
  tone4: 'Середньо-темний',
  tone5: 'Темний',
};
