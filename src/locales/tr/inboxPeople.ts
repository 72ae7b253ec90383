import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Turkish. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Sitenizde oturum açık',
  identifiedHint: 'Kim olduğunu sitenizin sunucusu kanıtladı',
  unverified: 'Doğrulanmadı',
  unverifiedHint: 'Sayfa bunu kanıtsız bildirdi',
  customerId: 'Müşteri numarası',
  attributes: 'Özellikler',
  activity: 'Sitenizde',
  factYes: 'evet',
  factNo: 'hayır',
  eventIdentified: 'sitenizde oturum açtı: {{name}}',
  eventUnproved: 'Sayfanın kanıtsız bildirdiği: {{what}}',
  eventAttributes: 'Sayfanın bildirdiği: {{what}}',
  eventPhoneGiven: 'ulaşılacak numara: {{phone}}',
  attributeGone: '{{name}}: kaldırıldı',
};
