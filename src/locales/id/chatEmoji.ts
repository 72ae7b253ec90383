import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Pilihan emoji',
  search: 'Cari emoji',
  none: 'Emoji tidak ditemukan.',
  failed: 'Emoji tidak dapat dimuat.',
  found_other: '{{count}} emoji ditemukan',
  groups: 'Kelompok',
  recent: 'Baru dipakai',
  smileys: 'Wajah dan perasaan',
  people: 'Orang',
  animals: 'Hewan dan alam',
  food: 'Makanan dan minuman',
  travel: 'Perjalanan dan tempat',
  activities: 'Aktivitas',
  objects: 'Benda',
  symbols: 'Simbol',
  flags: 'Bendera',
  tone: 'Warna kulit',
  tone0: 'Bawaan',
  tone1: 'Terang',
  tone2: 'Agak terang',
  tone3: 'Sedang',
  tone4: 'Agak gelap',
  tone5: 'Gelap',
};
