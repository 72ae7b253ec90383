import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'आम सवालों के जवाब',
  backToArticles: 'सभी लेख',
  otherArticles: 'और',
  onThisPage: 'इस पेज पर',
  recentlyRead: 'हाल में पढ़े गए',
  youAreHere: 'आप यहाँ हैं',
  copyLink: 'लिंक कॉपी करें',
  linkCopied: 'लिंक कॉपी हुआ',
  linkToCopy: 'इस लेख का लिंक',
  related: 'मिलते-जुलते लेख',
  helpful: 'क्या इससे मदद मिली?',
  yes: 'हाँ',
  no: 'नहीं',
  helpfulThanks: 'धन्यवाद, जानकर अच्छा लगा।',
  unhelpfulThanks: 'धन्यवाद। क्या हम आपको खुद जवाब दें?',
  rateNote: 'क्या कमी रह गई? (वैकल्पिक)',
  rateSend: 'भेजें',
  stillNeedHelp: 'और मदद चाहिए?',
  articleMissing: 'यह लेख अब यहाँ नहीं है। खोजकर देखें।',
  opensInNewTab: 'नए टैब में खुलेगा',
};
