import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Quay lại',
  closeHelp: 'Đóng trợ giúp',
  viewFailed: 'Không tải được phần này. Bạn hãy kiểm tra kết nối.',
  tryAgain: 'Thử lại',
  greeting: 'Xin chào, chúng tôi giúp gì được bạn?',
  searchName: 'Chúng tôi giúp gì được bạn?',
  searchPlaceholder: 'Tìm câu trả lời',
  clearSearch: 'Xóa tìm kiếm',
  mostAsked: 'Hỏi nhiều nhất',
  allArticles: 'Xem tất cả bài viết',
  answers: 'Câu trả lời',
  results_other: 'Tìm thấy {{count}} câu trả lời',
  nothingFound: 'Chưa có câu trả lời cho “{{query}}”.',
  nothingFoundHelp: 'Bạn hãy thử từ khác, hoặc hỏi chúng tôi: câu hỏi sẽ được chuyển theo.',
  askAbout: 'Hỏi chúng tôi về việc này',
  notThis: 'Không phải điều bạn cần tìm?',
  faqFailed: 'Không tải được các câu trả lời.',
};
