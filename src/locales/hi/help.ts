import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'मदद',
  search: 'खोजें',
  searchLabel: 'हम आपकी क्या मदद करें?',
  found: '“{{query}}” के जवाब',
  nothing: '“{{query}}” से मिलता कुछ नहीं मिला।',
  nothingHint: 'दूसरे शब्द आज़माएँ, या नीचे दिए लेख देखें।',
  allArticles: 'सभी लेख',
  otherArticles: 'और',
  inCategory: '“{{category}}” के सभी {{count}}',
  related: 'मिलते-जुलते लेख',
  previous: 'पिछला पेज',
  next: 'अगला पेज',
  notFound: 'यह पेज यहाँ नहीं है',
  notFoundHint: 'हो सकता है इसे हटाया या कहीं और रखा गया हो। खोजने पर शायद मिल जाए।',
  otherLanguages: 'दूसरी भाषाएँ',
  empty: 'अभी कोई लेख नहीं है।',
  skip: 'सीधे मुख्य हिस्से पर जाएँ',
  breadcrumbs: 'आप यहाँ हैं',
  stillNeedHelp: 'और मदद चाहिए?',
};
