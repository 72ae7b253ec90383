import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in French. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Connecté sur votre site',
  identifiedHint: 'Le serveur de votre site a prouvé de qui il s’agit',
  unverified: 'Non vérifié',
  unverifiedHint: 'La page l’a indiqué sans preuve',
  customerId: 'Numéro de client',
  attributes: 'Attributs',
  activity: 'Sur votre site',
  factYes: 'oui',
  factNo: 'non',
  eventIdentified: 'connexion à votre site : {{name}}',
  eventUnproved: 'La page indique sans preuve : {{what}}',
  eventAttributes: 'La page indique : {{what}}',
  eventPhoneGiven: 'joignable au {{phone}}',
  attributeGone: '{{name}} : retiré',
};
