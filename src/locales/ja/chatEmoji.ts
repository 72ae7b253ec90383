import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: '絵文字',
  search: '絵文字を検索',
  none: '絵文字が見つかりません。',
  failed: '絵文字を読み込めませんでした。',
  found_other: '絵文字が {{count}} 個見つかりました',
  groups: 'グループ',
  recent: '最近使ったもの',
  smileys: '顔と感情',
  people: '人物',
  animals: '動物と自然',
  food: '食べ物と飲み物',
  travel: '旅行と場所',
  activities: 'アクティビティ',
  objects: '物',
  symbols: '記号',
  flags: '旗',
  tone: '肌の色',
  tone0: '標準',
  tone1: '明るい',
  tone2: 'やや明るい',
  tone3: '中間',
  tone4: 'やや濃い',
  tone5: '濃い',
};
