import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in German. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Auf Ihrer Seite angemeldet',
  identifiedHint: 'Das Backend Ihrer Seite hat nachgewiesen, wer das ist',
  unverified: 'Nicht bestätigt',
  unverifiedHint: 'Die Seite hat das ohne Nachweis angegeben',
  customerId: 'Kundennummer',
  attributes: 'Merkmale',
  activity: 'Auf Ihrer Seite',
  factYes: 'ja',
  factNo: 'nein',
  eventIdentified: 'auf Ihrer Seite angemeldet als {{name}}',
  eventUnproved: 'Die Seite sagt ohne Nachweis: {{what}}',
  eventAttributes: 'Die Seite meldet: {{what}}',
  eventPhoneGiven: 'erreichbar unter {{phone}}',
  attributeGone: '{{name}}: entfernt',
};
