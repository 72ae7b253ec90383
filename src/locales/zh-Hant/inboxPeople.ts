import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in traditional Chinese. */
export const inboxPeople: SameWords<typeof english> = {
  identified: '已在您的網站登入',
  identifiedHint: '您的網站伺服器已證明其身分',
  unverified: '未驗證',
  unverifiedHint: '頁面所述，未經證明',
  customerId: '客戶編號',
  attributes: '屬性',
  activity: '在您的網站上',
  factYes: '是',
  factNo: '否',
  eventIdentified: '以 {{name}} 的身分在您的網站登入',
  eventUnproved: '頁面表示（未經證明）：{{what}}',
  eventAttributes: '頁面提供：{{what}}',
  eventPhoneGiven: '可撥打 {{phone}}',
  attributeGone: '{{name}}：已移除',
};
