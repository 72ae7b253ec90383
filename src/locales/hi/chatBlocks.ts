import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'झटपट जवाब',
  send: 'भेजें',
  answered: 'आपका जवाब:',
  yes: 'हाँ',
  choose: 'चुनें…',
  optional: 'वैकल्पिक',
  required: 'कृपया इसे भरें।',
  emailWrong: 'यह पता अधूरा है। यह ऐसा होना चाहिए: anna@example.com',
  telWrong: 'यह फ़ोन नंबर अधूरा है।',
  numberWrong: 'कृपया कोई संख्या डालें।',
  dateMissing: 'कृपया तारीख चुनें।',
  dateOutside: 'यह तारीख नहीं चुनी जा सकती। कृपया कोई और चुनें।',
  cards: 'सुझाव',
  newTab: 'नए टैब में खुलेगा',
};
