import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Japanese. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'サイトにログイン中',
  identifiedHint: 'サイトのサーバーが本人であることを証明しました',
  unverified: '未確認',
  unverifiedHint: 'ページからの情報で、証明はありません',
  customerId: 'お客様番号',
  attributes: '属性',
  activity: 'サイトでの動き',
  factYes: 'はい',
  factNo: 'いいえ',
  eventIdentified: 'サイトに {{name}} としてログインしました',
  eventUnproved: 'ページからの情報（証明なし）：{{what}}',
  eventAttributes: 'ページからの情報：{{what}}',
  eventPhoneGiven: '電話番号：{{phone}}',
  attributeGone: '{{name}}：削除されました',
};
