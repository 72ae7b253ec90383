import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Ukrainian. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Вхід на вашому сайті',
  identifiedHint: 'Сервер вашого сайту підтвердив, хто це',
  unverified: 'Не підтверджено',
  unverifiedHint: 'Сторінка повідомила це без підтвердження',
  customerId: 'Номер клієнта',
  attributes: 'Властивості',
  activity: 'На вашому сайті',
  factYes: 'так',
  factNo: 'ні',
  eventIdentified: 'вхід на вашому сайті: {{name}}',
  eventUnproved: 'Сторінка повідомляє без підтвердження: {{what}}',
  eventAttributes: 'Сторінка повідомляє: {{what}}',
  eventPhoneGiven: 'можна зателефонувати на {{phone}}',
  attributeGone: '{{name}}: вилучено',
};
