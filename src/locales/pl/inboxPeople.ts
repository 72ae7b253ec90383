import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Polish. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Zalogowany na Twojej stronie',
  identifiedHint: 'Serwer Twojej strony potwierdził, kto to jest',
  unverified: 'Niepotwierdzone',
  unverifiedHint: 'Strona podała to bez potwierdzenia',
  customerId: 'Numer klienta',
  attributes: 'Cechy',
  activity: 'Na Twojej stronie',
  factYes: 'tak',
  factNo: 'nie',
  eventIdentified: 'zalogowano na Twojej stronie: {{name}}',
  eventUnproved: 'Strona podaje bez potwierdzenia: {{what}}',
  eventAttributes: 'Strona podaje: {{what}}',
  eventPhoneGiven: 'ma numer {{phone}}',
  attributeGone: '{{name}}: usunięto',
};
