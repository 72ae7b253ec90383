import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Arabic. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'تم تسجيل الدخول في موقعك',
  identifiedHint: 'أثبت خادم موقعك هوية هذا الشخص',
  unverified: 'غير مُتحقَّق منه',
  unverifiedHint: 'ذكرت الصفحة ذلك دون إثبات',
  customerId: 'رقم العميل',
  attributes: 'السمات',
  activity: 'في موقعك',
  factYes: 'نعم',
  factNo: 'لا',
  eventIdentified: 'تسجيل دخول في موقعك: {{name}}',
  eventUnproved: 'تذكر الصفحة دون إثبات: {{what}}',
  eventAttributes: 'تذكر الصفحة: {{what}}',
  eventPhoneGiven: 'يمكن الاتصال على الرقم \u2066{{phone}}\u2069',
  attributeGone: '{{name}}: تمت الإزالة',
};
