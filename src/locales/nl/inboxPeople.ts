import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Dutch. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Ingelogd op je site',
  identifiedHint: 'De server van je site heeft bewezen wie dit is',
  unverified: 'Niet bevestigd',
  unverifiedHint: 'De pagina zei dit zonder bewijs',
  customerId: 'Klantnummer',
  attributes: 'Kenmerken',
  activity: 'Op je site',
  factYes: 'ja',
  factNo: 'nee',
  eventIdentified: 'heeft op je site ingelogd als {{name}}',
  eventUnproved: 'De pagina zegt zonder bewijs: {{what}}',
  eventAttributes: 'De pagina meldt: {{what}}',
  eventPhoneGiven: 'bereikbaar op {{phone}}',
  attributeGone: '{{name}}: verwijderd',
};
