import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'المساعدة',
  search: 'بحث',
  searchLabel: 'كيف يمكننا مساعدتك؟',
  found: 'إجابات عن «{{query}}»',
  nothing: 'لا شيء يطابق «{{query}}».',
  nothingHint: 'يمكنك تجربة كلمات أخرى أو تصفّح المقالات أدناه.',
  allArticles: 'كل المقالات',
  otherArticles: 'المزيد',
  inCategory: 'الكل ({{count}}) في «{{category}}»',
  related: 'مقالات ذات صلة',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  notFound: 'هذه الصفحة غير موجودة',
  notFoundHint: 'ربما نُقلت أو حُذفت. قد يفيدك البحث.',
  otherLanguages: 'لغات أخرى',
  empty: 'لا توجد مقالات بعد.',
  skip: 'الانتقال إلى المحتوى',
  breadcrumbs: 'أنت هنا',
  stillNeedHelp: 'ما زلت بحاجة إلى مساعدة؟',
};
