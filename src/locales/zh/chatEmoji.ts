import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: '表情',
  search: '搜索表情',
  none: '没有找到表情。',
  failed: '无法加载表情。',
  found_other: '找到 {{count}} 个表情',
  groups: '分类',
  recent: '最近使用',
  smileys: '笑脸和情感',
  people: '人物',
  animals: '动物和自然',
  food: '食物和饮料',
  travel: '旅行和地点',
  activities: '活动',
  objects: '物品',
  symbols: '符号',
  flags: '旗帜',
  tone: '肤色',
  tone0: '默认',
  tone1: '浅',
  tone2: '中浅',
  tone3: '中等',
  tone4: '中深',
  tone5: '深',
};
