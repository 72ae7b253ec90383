import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'पीछे',
  closeHelp: 'मदद बंद करें',
  viewFailed: 'यह हिस्सा लोड नहीं हो सका। कृपया अपना इंटरनेट जाँचें।',
  tryAgain: 'फिर कोशिश करें',
  greeting: 'नमस्ते, हम आपकी क्या मदद करें?',
  searchName: 'हम आपकी क्या मदद करें?',
  searchPlaceholder: 'जवाब खोजें',
  clearSearch: 'खोज मिटाएँ',
  mostAsked: 'सबसे ज़्यादा पूछे गए',
  allArticles: 'सभी लेख देखें',
  answers: 'जवाब',
  results_one: '{{count}} जवाब मिला',
  results_other: '{{count}} जवाब मिले',
  nothingFound: '“{{query}}” का कोई जवाब नहीं मिला।',
  nothingFoundHelp: 'दूसरे शब्द आज़माएँ, या हमसे पूछें: आपका सवाल साथ जाएगा।',
  askAbout: 'इस बारे में हमसे पूछें',
  notThis: 'जो चाहिए था, वह नहीं मिला?',
  faqFailed: 'जवाब लोड नहीं हो सके।',
};
