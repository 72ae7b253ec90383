import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: '이모지',
  search: '이모지 검색',
  none: '이모지를 찾지 못했어요.',
  failed: '이모지를 불러오지 못했어요.',
  found_other: '이모지 {{count}}개를 찾았어요',
  groups: '그룹',
  recent: '최근 사용',
  smileys: '표정과 감정',
  people: '사람',
  animals: '동물과 자연',
  food: '음식과 음료',
  travel: '여행과 장소',
  activities: '활동',
  objects: '사물',
  symbols: '기호',
  flags: '깃발',
  tone: '피부색',
  tone0: '기본',
  tone1: '밝은색',
  tone2: '약간 밝은색',
  tone3: '중간색',
  tone4: '약간 어두운색',
  tone5: '어두운색',
};
