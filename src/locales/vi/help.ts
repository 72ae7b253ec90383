import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Trợ giúp',
  search: 'Tìm',
  searchLabel: 'Chúng tôi giúp gì được bạn?',
  found: 'Câu trả lời cho “{{query}}”',
  nothing: 'Không có gì khớp với “{{query}}”.',
  nothingHint: 'Bạn hãy thử từ khác, hoặc xem các bài viết bên dưới.',
  allArticles: 'Tất cả bài viết',
  otherArticles: 'Khác',
  inCategory: 'Tất cả {{count}} bài trong “{{category}}”',
  related: 'Liên quan',
  previous: 'Trang trước',
  next: 'Trang sau',
  notFound: 'Không có trang này',
  notFoundHint: 'Trang có thể đã được chuyển hoặc gỡ bỏ. Bạn có thể tìm kiếm nội dung mình cần.',
  otherLanguages: 'Ngôn ngữ khác',
  empty: 'Chưa có bài viết nào.',
  skip: 'Đến nội dung chính',
  breadcrumbs: 'Bạn đang ở đây',
  stillNeedHelp: 'Bạn vẫn cần giúp đỡ?',
};
