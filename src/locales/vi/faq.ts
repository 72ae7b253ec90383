import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Giải đáp các câu hỏi thường gặp',
  backToArticles: 'Tất cả bài viết',
  otherArticles: 'Khác',
  onThisPage: 'Trên trang này',
  recentlyRead: 'Đã đọc gần đây',
  youAreHere: 'Bạn đang ở đây',
  copyLink: 'Sao chép liên kết',
  linkCopied: 'Đã sao chép liên kết',
  linkToCopy: 'Liên kết đến bài viết này',
  related: 'Liên quan',
  helpful: 'Bài này có ích không?',
  yes: 'Có',
  no: 'Không',
  helpfulThanks: 'Cảm ơn bạn, thật vui khi biết vậy.',
  unhelpfulThanks: 'Cảm ơn bạn. Chúng tôi trả lời trực tiếp nhé?',
  rateNote: 'Còn thiếu điều gì? (không bắt buộc)',
  rateSend: 'Gửi',
  stillNeedHelp: 'Bạn vẫn cần giúp đỡ?',
  articleMissing: 'Bài viết này không còn ở đây. Bạn hãy thử tìm kiếm.',
  opensInNewTab: 'mở trong thẻ mới',
};
