import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Snelle antwoorden',
  send: 'Versturen',
  answered: 'Je antwoord:',
  yes: 'Ja',
  choose: 'Kies…',
  optional: 'optioneel',
  required: 'Vul dit even in.',
  emailWrong: 'Dit adres is niet compleet. Het ziet eruit als anna@example.com.',
  telWrong: 'Dit telefoonnummer is niet compleet.',
  numberWrong: 'Vul een getal in.',
  dateMissing: 'Kies een datum.',
  dateOutside: 'Deze datum kan niet. Kies een andere.',
  cards: 'Suggesties',
  newTab: 'opent in een nieuw tabblad',
};
