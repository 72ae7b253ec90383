import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Spanish. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Con sesión en tu sitio',
  identifiedHint: 'El servidor de tu sitio ha demostrado quién es',
  unverified: 'Sin verificar',
  unverifiedHint: 'La página lo ha dicho sin prueba',
  customerId: 'Número de cliente',
  attributes: 'Atributos',
  activity: 'En tu sitio',
  factYes: 'sí',
  factNo: 'no',
  eventIdentified: 'ha iniciado sesión en tu sitio como {{name}}',
  eventUnproved: 'La página dice, sin prueba: {{what}}',
  eventAttributes: 'La página indica: {{what}}',
  eventPhoneGiven: 'se le puede llamar al {{phone}}',
  attributeGone: '{{name}}: eliminado',
};
