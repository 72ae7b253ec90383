import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Hindi. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'आपकी साइट पर लॉग इन',
  identifiedHint: 'आपकी साइट के सर्वर ने साबित किया है कि ये कौन हैं',
  unverified: 'पुष्टि नहीं हुई',
  unverifiedHint: 'पेज ने यह बिना सबूत बताया है',
  customerId: 'ग्राहक संख्या',
  attributes: 'विशेषताएँ',
  activity: 'आपकी साइट पर',
  factYes: 'हाँ',
  factNo: 'नहीं',
  eventIdentified: 'आपकी साइट पर लॉग इन: {{name}}',
  eventUnproved: 'पेज बिना सबूत बताता है: {{what}}',
  eventAttributes: 'पेज बताता है: {{what}}',
  eventPhoneGiven: 'संपर्क नंबर: {{phone}}',
  attributeGone: '{{name}}: हटाया गया',
};
