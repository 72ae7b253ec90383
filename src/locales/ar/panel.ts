import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'رجوع',
  closeHelp: 'إغلاق المساعدة',
  viewFailed: 'تعذّر تحميل هذا الجزء. يُرجى التحقق من اتصالك بالإنترنت.',
  tryAgain: 'إعادة المحاولة',
  greeting: 'مرحبًا، كيف يمكننا مساعدتك؟',
  searchName: 'كيف يمكننا مساعدتك؟',
  searchPlaceholder: 'البحث عن إجابة',
  clearSearch: 'مسح البحث',
  mostAsked: 'الأكثر سؤالًا',
  allArticles: 'عرض كل المقالات',
  answers: 'الإجابات',
  results_zero: 'لم نجد إجابات',
  results_one: 'وجدنا إجابة واحدة',
  results_two: 'وجدنا إجابتين',
  results_few: 'وجدنا {{count}} إجابات',
  results_many: 'وجدنا {{count}} إجابة',
  results_other: 'وجدنا {{count}} إجابة',
  nothingFound: 'لم نجد إجابة عن «{{query}}».',
  nothingFoundHelp: 'يمكنك تجربة كلمات أخرى، أو طرح السؤال علينا: سينتقل معك كما هو.',
  askAbout: 'طرح هذا السؤال علينا',
  notThis: 'ليس هذا هو المطلوب؟',
  faqFailed: 'تعذّر تحميل الإجابات.',
};
