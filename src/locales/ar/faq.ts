import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'إجابات عن الأسئلة الشائعة',
  backToArticles: 'كل المقالات',
  otherArticles: 'المزيد',
  onThisPage: 'في هذه الصفحة',
  recentlyRead: 'قُرئت مؤخرًا',
  youAreHere: 'أنت هنا',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  linkToCopy: 'رابط هذه المقالة',
  related: 'مقالات ذات صلة',
  helpful: 'هل أفادك هذا؟',
  yes: 'نعم',
  no: 'لا',
  helpfulThanks: 'شكرًا لك، يسعدنا ذلك.',
  unhelpfulThanks: 'شكرًا لك. هل نجيبك شخصيًا؟',
  rateNote: 'ما الذي كان ينقص؟ (اختياري)',
  rateSend: 'إرسال',
  stillNeedHelp: 'ما زلت بحاجة إلى مساعدة؟',
  articleMissing: 'لم تعد هذه المقالة هنا. قد يفيدك البحث.',
  opensInNewTab: 'يُفتح في علامة تبويب جديدة',
};
