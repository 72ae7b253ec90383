import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: '{{name}} से आपकी बात करा रहे हैं',
  callbackStepRingingSomebody: 'आपकी बात करा रहे हैं',
  callbackTimeLeft: '{{time}} बाकी',
  callbackDelay: 'मुझे 5 मिनट दें',
  callbackDelayedTitle: 'हम आपको {{time}} बजे कॉल करेंगे',
  callbackDelayedText: 'आराम से। उससे पहले आपका फ़ोन नहीं बजेगा।',
  callbackRetryAt: 'हम {{when}} बजे फिर कोशिश करेंगे।',
  callbackWasBusy: 'लाइन व्यस्त थी: {{phone}}',
  callbackWasMachine: '{{phone}} पर वॉइसमेल ने जवाब दिया',
  callbackWasWrong: 'फ़ोन किसी और ने उठाया। क्या {{phone}} सही नंबर है?',
  callbackIMissed: 'मुझसे कॉल छूट गई: फिर कॉल करें',
  callbackNobodyCalled: 'मुझे किसी ने कॉल नहीं किया',
  callbackExpiredTitle: 'माफ़ कीजिए, आपको कॉल नहीं हो सकी',
  callbackExpiredText: 'आपके अनुरोध को बहुत इंतज़ार करना पड़ा। फिर से कहें, या कोई समय चुनें।',
  callbackFailedTitle: 'माफ़ कीजिए, कॉल नहीं लग सकी',
  callbackFailedPhone: 'हमारा फ़ोन अभी काम नहीं कर रहा। गड़बड़ी हमारी ओर से है, और आपका अनुरोध सुरक्षित है।',
  callbackFailedNumber: '{{phone}} पर कॉल नहीं लग रही। कोई और नंबर आज़माएँ।',
  callbackTryNow: 'अभी फिर कोशिश करें',
  callbackCalendar: 'कैलेंडर में जोड़ें',
  callbackManage: 'बदलने का लिंक कॉपी करें',
  callbackManaged: 'कॉपी हो गया। इस लिंक से किसी भी डिवाइस पर कॉल का समय बदला या कॉल रद्द की जा सकती है।',
  callbackManageLink: 'इस कॉल को बदलने का लिंक',
  callbackRemindSms: 'हम आपको SMS से याद दिलाएँगे।',
  callbackRemindEmail: 'हम आपको ईमेल से याद दिलाएँगे।',
  callbackRateWord: 'दो शब्द (वैकल्पिक)',
};
