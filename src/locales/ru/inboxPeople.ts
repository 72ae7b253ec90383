import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Russian. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Вход на вашем сайте',
  identifiedHint: 'Сервер вашего сайта подтвердил, кто это',
  unverified: 'Не подтверждено',
  unverifiedHint: 'Страница сообщила это без подтверждения',
  customerId: 'Номер клиента',
  attributes: 'Свойства',
  activity: 'На вашем сайте',
  factYes: 'да',
  factNo: 'нет',
  eventIdentified: 'вход на вашем сайте: {{name}}',
  eventUnproved: 'Страница сообщает без подтверждения: {{what}}',
  eventAttributes: 'Страница сообщает: {{what}}',
  eventPhoneGiven: 'можно позвонить по номеру {{phone}}',
  attributeGone: '{{name}}: удалено',
};
