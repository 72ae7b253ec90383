import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: '表情符號',
  search: '搜尋表情符號',
  none: '找不到表情符號。',
  failed: '無法載入表情符號。',
  found_other: '找到 {{count}} 個表情符號',
  groups: '分類',
  recent: '最近使用',
  smileys: '表情與情緒',
  people: '人物',
  animals: '動物與自然',
  food: '飲食',
  travel: '旅行與地點',
  activities: '活動',
  objects: '物品',
  symbols: '符號',
  flags: '旗幟',
  tone: '膚色',
  tone0: '預設',
  tone1: '淺色',
  tone2: '中淺色',
  tone3: '中等',
  tone4: '中深色',
  tone5: '深色',
};
