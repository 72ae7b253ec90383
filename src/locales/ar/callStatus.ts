import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'جارٍ وصل المكالمة مع {{name}}',
  callbackStepRingingSomebody: 'جارٍ وصل المكالمة',
  callbackTimeLeft: 'المتبقي {{time}}',
  callbackDelay: 'أمهلوني 5 دقائق',
  callbackDelayedTitle: 'سنتصل بك الساعة {{time}}',
  callbackDelayedText: 'لا داعي للعجلة. لن يرنّ هاتفك قبل ذلك.',
  callbackRetryAt: 'سنحاول مرة أخرى {{when}}.',
  callbackWasBusy: 'كان الخط مشغولًا: {{phone}}',
  callbackWasMachine: 'أجاب البريد الصوتي على الرقم {{phone}}',
  callbackWasWrong: 'أجاب شخص آخر. هل الرقم {{phone}} صحيح؟',
  callbackIMissed: 'فاتتني مكالمتكم: اتصلوا مجددًا',
  callbackNobodyCalled: 'لم يتصل بي أحد',
  callbackExpiredTitle: 'عذرًا، لم يتمكن أحد من الاتصال بك',
  callbackExpiredText: 'طال انتظار طلبك. يمكنك طلب مكالمة من جديد أو اختيار موعد.',
  callbackFailedTitle: 'عذرًا، تعذّر إجراء المكالمة',
  callbackFailedPhone: 'هاتفنا لا يعمل الآن. الخلل من جانبنا، وطلبك محفوظ.',
  callbackFailedNumber: 'تعذّر الوصول إلى {{phone}}. يُرجى تجربة رقم آخر.',
  callbackTryNow: 'إعادة المحاولة الآن',
  callbackCalendar: 'إضافة إلى التقويم',
  callbackManage: 'نسخ رابط للتعديل',
  callbackManaged: 'نُسخ الرابط. يمكنك به تغيير موعد المكالمة أو إلغاؤها من أي جهاز.',
  callbackManageLink: 'رابط لتعديل هذه المكالمة',
  callbackRemindSms: 'سنذكّرك برسالة نصية.',
  callbackRemindEmail: 'سنذكّرك بالبريد الإلكتروني.',
  callbackRateWord: 'تعليق قصير (اختياري)',
};
