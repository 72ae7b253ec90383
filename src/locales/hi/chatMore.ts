import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'और विकल्प',
  list: 'आपकी बातचीत',
  none: 'अभी कोई बातचीत नहीं है।',
  begin: 'नई बातचीत',
  toChat: 'चैट पर लौटें',
  closed: 'बंद',
  save: 'टेक्स्ट फ़ाइल में सेव करें',
  saved: 'फ़ाइल आपके डाउनलोड में है।',
  saveFailed: 'बातचीत नहीं लाई जा सकी। कृपया थोड़ी देर में फिर कोशिश करें।',
  fileName: 'बातचीत',
  mail: 'ईमेल से भेजें',
  mailAddress: 'ईमेल पता',
  mailHint: 'हम ईमेल से एक लिंक भेजेंगे, जिससे पूरी बातचीत खुलेगी।',
  mailSend: 'लिंक भेजें',
  mailDone: 'इस बातचीत का लिंक {{email}} पर भेजा जा रहा है।',
  mailFailed: 'लिंक नहीं भेजा जा सका। कृपया बाद में फिर कोशिश करें।',
  mailWrong: 'यह पता अधूरा है। यह ऐसा होना चाहिए: anna@example.com',
  sound: 'नए मैसेज पर आवाज़',
  end: 'बातचीत बंद करें',
  endSure: 'क्या यह बातचीत बंद करें?',
  endHint: 'इसे बाद में भी पढ़ा और कभी भी आगे बढ़ाया जा सकता है।',
  endYes: 'बंद करें',
  endNo: 'खुली रखें',
  cancel: 'रद्द करें',
  done: 'हो गया',
};
