import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Korean. */
export const inboxPeople: SameWords<typeof english> = {
  identified: '사이트에 로그인함',
  identifiedHint: '사이트 서버가 누구인지 증명했습니다',
  unverified: '확인되지 않음',
  unverifiedHint: '페이지가 증명 없이 알린 내용입니다',
  customerId: '고객 번호',
  attributes: '속성',
  activity: '사이트에서',
  factYes: '예',
  factNo: '아니요',
  eventIdentified: '사이트에 로그인: {{name}}',
  eventUnproved: '페이지가 증명 없이 알림: {{what}}',
  eventAttributes: '페이지가 알림: {{what}}',
  eventPhoneGiven: '연락 가능한 번호: {{phone}}',
  attributeGone: '{{name}}: 삭제됨',
};
