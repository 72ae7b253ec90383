import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'الرموز التعبيرية',
  search: 'البحث في الرموز',
  none: 'لم يُعثر على رموز.',
  failed: 'تعذّر تحميل الرموز.',
  found_zero: 'لم يُعثر على رموز',
  found_one: 'عُثر على رمز واحد',
  found_two: 'عُثر على رمزين',
  found_few: 'عُثر على {{count}} رموز',
  found_many: 'عُثر على {{count}} رمزًا',
  found_other: 'عُثر على {{count}} رمز',
  groups: 'المجموعات',
  recent: 'المستخدمة حديثًا',
  smileys: 'الوجوه والمشاعر',
  people: 'الأشخاص',
  animals: 'الحيوانات والطبيعة',
  food: 'الطعام والشراب',
  travel: 'السفر والأماكن',
  activities: 'الأنشطة',
  objects: 'الأشياء',
  symbols: 'الرموز',
  flags: 'الأعلام',
  tone: 'لون البشرة',
  tone0: 'افتراضي',
  tone1: 'فاتح',
  tone2: 'مائل إلى الفاتح',
  tone3: 'متوسط',
  tone4: 'مائل إلى الداكن',
  tone5: 'داكن',
};
