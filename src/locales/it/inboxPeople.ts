import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Italian. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Accesso fatto sul tuo sito',
  identifiedHint: 'Il server del tuo sito ha provato chi è',
  unverified: 'Non verificato',
  unverifiedHint: 'La pagina lo ha detto senza prova',
  customerId: 'Codice cliente',
  attributes: 'Attributi',
  activity: 'Sul tuo sito',
  factYes: 'sì',
  factNo: 'no',
  eventIdentified: 'ha fatto l’accesso sul tuo sito come {{name}}',
  eventUnproved: 'La pagina dice, senza prova: {{what}}',
  eventAttributes: 'La pagina indica: {{what}}',
  eventPhoneGiven: 'risponde al {{phone}}',
  attributeGone: '{{name}}: rimosso',
};
