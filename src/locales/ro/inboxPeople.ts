import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Romanian. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Conectat pe site-ul dvs.',
  identifiedHint: 'Serverul site-ului dvs. a dovedit cine este',
  unverified: 'Neverificat',
  unverifiedHint: 'Pagina a spus-o fără dovadă',
  customerId: 'Număr de client',
  attributes: 'Atribute',
  activity: 'Pe site-ul dvs.',
  factYes: 'da',
  factNo: 'nu',
  eventIdentified: 's-a conectat pe site-ul dvs. ca {{name}}',
  eventUnproved: 'Pagina spune, fără dovadă: {{what}}',
  eventAttributes: 'Pagina indică: {{what}}',
  eventPhoneGiven: 'poate fi contactat la {{phone}}',
  attributeGone: '{{name}}: eliminat',
};
