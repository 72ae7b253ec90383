import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Czech. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Přihlášení na vašem webu',
  identifiedHint: 'Server vašeho webu prokázal, kdo to je',
  unverified: 'Neověřeno',
  unverifiedHint: 'Stránka to uvedla bez důkazu',
  customerId: 'Číslo zákazníka',
  attributes: 'Vlastnosti',
  activity: 'Na vašem webu',
  factYes: 'ano',
  factNo: 'ne',
  eventIdentified: 'přihlášení na vašem webu: {{name}}',
  eventUnproved: 'Stránka uvádí bez důkazu: {{what}}',
  eventAttributes: 'Stránka uvádí: {{what}}',
  eventPhoneGiven: 'k zastižení na čísle {{phone}}',
  attributeGone: '{{name}}: odebráno',
};
