import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'सूची में ऐसा कोई देश नहीं है।',
  callbackShort_one: 'यह नंबर छोटा है: {{count}} अंक कम है।',
  callbackShort_other: 'यह नंबर छोटा है: {{count}} अंक कम हैं।',
  callbackLong_one: 'यह नंबर लंबा है: {{count}} अंक हटाएँ।',
  callbackLong_other: 'यह नंबर लंबा है: {{count}} अंक हटाएँ।',
  callbackNotHere: 'इस देश में ऐसा कोई नंबर नहीं है: {{country}}। हर अंक जाँचें, या + और देश के कोड से शुरू करें।',
  callbackNotCalled: 'हम इस देश में कॉल नहीं करते: {{country}}। {{countries}} का नंबर डालें।',
  callbackNotCalledThere: 'हम इस देश में कॉल नहीं करते: {{country}}। सूची में दिए किसी देश का नंबर डालें।',
  callbackPremium: 'इस नंबर पर कॉल करने का अलग शुल्क लगता है, इसलिए हम यह कॉल नहीं कर सकते। कोई सामान्य नंबर डालें।',
  callbackExtensionAdd: 'एक्सटेंशन जोड़ें',
  callbackExtension: 'एक्सटेंशन',
  callbackExtensionWrong: 'एक्सटेंशन में सिर्फ़ अंक, * और # होते हैं।',
  callbackDepartment: 'आपको कौन कॉल करे?',
  callbackDepartmentAny: 'कोई भी',
  callbackSms: 'इस कॉल के बारे में SMS भी भेजें',
  callbackConsentMissing: 'कृपया पहले सहमति दें, ताकि हम आपको कॉल कर सकें।',
  callbackAnswerMissing: 'कृपया इस सवाल का जवाब दें।',
  callbackOptional: '{{label}} (वैकल्पिक)',
  callbackChecking: 'जाँच हो रही है…',
  callbackCheckFailed: 'हम इस अनुरोध की जाँच नहीं कर सके। फिर कोशिश करें, या किसी और तरीके से हमसे संपर्क करें।',
  callbackCodeTitle: 'बस एक कदम और: क्या यह आपका नंबर है?',
  callbackCodeSent: 'हमने {{phone}} पर एक कोड भेजा है।',
  callbackCode: 'हमारे SMS में मिला कोड',
  callbackCodeWrong: 'यह कोड सही नहीं है। इसे जाँचें, या नया कोड मँगाएँ।',
  callbackCodeDone: 'कोड की पुष्टि करें',
  callbackCodeAgain: 'नया कोड भेजें',
  callbackCodeOther: 'यह मेरा नंबर नहीं है',
};
