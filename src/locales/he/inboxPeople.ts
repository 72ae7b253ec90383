import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Hebrew. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'התחברות באתר שלך',
  identifiedHint: 'השרת של האתר שלך הוכיח במי מדובר',
  unverified: 'לא מאומת',
  unverifiedHint: 'הדף מסר זאת ללא הוכחה',
  customerId: 'מספר לקוח',
  attributes: 'מאפיינים',
  activity: 'באתר שלך',
  factYes: 'כן',
  factNo: 'לא',
  eventIdentified: 'התחברות באתר שלך: {{name}}',
  eventUnproved: 'הדף מוסר ללא הוכחה: {{what}}',
  eventAttributes: 'הדף מוסר: {{what}}',
  eventPhoneGiven: 'אפשר להתקשר למספר \u2066{{phone}}\u2069',
  attributeGone: '{{name}}: הוסר',
};
