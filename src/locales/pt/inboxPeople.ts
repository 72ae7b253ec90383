import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Portuguese. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Sessão iniciada no seu site',
  identifiedHint: 'O servidor do seu site comprovou quem é',
  unverified: 'Não verificado',
  unverifiedHint: 'A página disse-o sem prova',
  customerId: 'Número de cliente',
  attributes: 'Atributos',
  activity: 'No seu site',
  factYes: 'sim',
  factNo: 'não',
  eventIdentified: 'iniciou sessão no seu site como {{name}}',
  eventUnproved: 'A página diz, sem prova: {{what}}',
  eventAttributes: 'A página indica: {{what}}',
  eventPhoneGiven: 'contacto pelo {{phone}}',
  attributeGone: '{{name}}: removido',
};
