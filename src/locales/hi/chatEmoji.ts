import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'इमोजी',
  search: 'इमोजी खोजें',
  none: 'कोई इमोजी नहीं मिला।',
  failed: 'इमोजी लोड नहीं हो सके।',
  found_one: '{{count}} इमोजी मिला',
  found_other: 'कुल {{count}} इमोजी मिले',
  groups: 'समूह',
  recent: 'हाल में इस्तेमाल हुए',
  smileys: 'चेहरे और भावनाएँ',
  people: 'लोग',
  animals: 'जानवर और प्रकृति',
  food: 'खाना-पीना',
  travel: 'यात्रा और जगहें',
  activities: 'गतिविधियाँ',
  objects: 'चीज़ें',
  symbols: 'चिह्न',
  flags: 'झंडे',
  tone: 'त्वचा का रंग',
  tone0: 'डिफ़ॉल्ट',
  tone1: 'हल्का',
  tone2: 'थोड़ा हल्का',
  tone3: 'मध्यम',
  tone4: 'थोड़ा गहरा',
  tone5: 'गहरा',
};
