import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Vietnamese. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Đã đăng nhập trên trang của bạn',
  identifiedHint: 'Máy chủ trang của bạn đã chứng thực người này',
  unverified: 'Chưa xác minh',
  unverifiedHint: 'Trang đã nêu mà không có chứng thực',
  customerId: 'Mã khách hàng',
  attributes: 'Thuộc tính',
  activity: 'Trên trang của bạn',
  factYes: 'có',
  factNo: 'không',
  eventIdentified: 'đăng nhập trên trang của bạn với tên {{name}}',
  eventUnproved: 'Trang nêu, không có chứng thực: {{what}}',
  eventAttributes: 'Trang nêu: {{what}}',
  eventPhoneGiven: 'có thể gọi số {{phone}}',
  attributeGone: '{{name}}: đã gỡ',
};
