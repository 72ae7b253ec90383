import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Chinese. */
export const inboxPeople: SameWords<typeof english> = {
  identified: '已在您的网站登录',
  identifiedHint: '您的网站服务器已证明其身份',
  unverified: '未验证',
  unverifiedHint: '页面所述，未经证明',
  customerId: '客户编号',
  attributes: '属性',
  activity: '在您的网站上',
  factYes: '是',
  factNo: '否',
  eventIdentified: '以 {{name}} 的身份在您的网站登录',
  eventUnproved: '页面称（未经证明）：{{what}}',
  eventAttributes: '页面提供：{{what}}',
  eventPhoneGiven: '可拨打 {{phone}}',
  attributeGone: '{{name}}：已移除',
};
