import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Emojiler',
  search: 'Emoji ara',
  none: 'Emoji bulunamadı.',
  failed: 'Emojiler yüklenemedi.',
  found_one: '{{count}} emoji bulundu',
  found_other: '{{count}} emoji bulundu',
  groups: 'Gruplar',
  recent: 'Son kullanılanlar',
  smileys: 'Yüzler ve duygular',
  people: 'İnsanlar',
  animals: 'Hayvanlar ve doğa',
  food: 'Yiyecek ve içecek',
  travel: 'Seyahat ve yerler',
  activities: 'Etkinlikler',
  objects: 'Nesneler',
  symbols: 'Semboller',
  flags: 'Bayraklar',
  tone: 'Ten rengi',
  tone0: 'Varsayılan',
  tone1: 'Açık',
  tone2: 'Orta açık',
  tone3: 'Orta',
  tone4: 'Orta koyu',
  tone5: 'Koyu',
};
