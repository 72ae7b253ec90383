import type { chatEmoji as english } from '../en/chatEmoji.ts';
import type { SameWords } from '../words.ts';

/** The words of the emoji picker. */
export const chatEmoji: SameWords<typeof english> = {
  title: 'Biểu tượng cảm xúc',
  search: 'Tìm emoji',
  none: 'Không tìm thấy emoji.',
  failed: 'Không tải được emoji.',
  found_other: 'Tìm thấy {{count}} emoji',
  groups: 'Nhóm',
  recent: 'Dùng gần đây',
  smileys: 'Mặt cười và cảm xúc',
  people: 'Con người',
  animals: 'Động vật và thiên nhiên',
  food: 'Đồ ăn và thức uống',
  travel: 'Du lịch và địa điểm',
  activities: 'Hoạt động',
  objects: 'Đồ vật',
  symbols: 'Ký hiệu',
  flags: 'Cờ',
  tone: 'Màu da',
  tone0: 'Mặc định',
  tone1: 'Sáng',
  tone2: 'Hơi sáng',
  tone3: 'Trung bình',
  tone4: 'Hơi tối',
  tone5: 'Tối',
};
