import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'מחברים אותך אל {{name}}',
  callbackStepRingingSomebody: 'מחברים אותך',
  callbackTimeLeft: 'נותרו {{time}}',
  callbackDelay: 'תנו לי 5 דקות',
  callbackDelayedTitle: 'נתקשר אליך בשעה {{time}}',
  callbackDelayedText: 'אין מה למהר. הטלפון לא יצלצל לפני כן.',
  callbackRetryAt: 'ננסה שוב {{when}}.',
  callbackWasBusy: 'הקו היה תפוס: {{phone}}',
  callbackWasMachine: 'תא קולי ענה במספר {{phone}}',
  callbackWasWrong: 'ענה מישהו אחר. המספר {{phone}} נכון?',
  callbackIMissed: 'פספסתי את השיחה: התקשרו שוב',
  callbackNobodyCalled: 'אף אחד לא התקשר אליי',
  callbackExpiredTitle: 'מצטערים, איש לא היה פנוי להתקשר',
  callbackExpiredText: 'הבקשה שלך חיכתה יותר מדי זמן. אפשר לבקש שוב או לבחור מועד.',
  callbackFailedTitle: 'מצטערים, לא הצלחנו להתקשר',
  callbackFailedPhone: 'הטלפון שלנו לא פועל כרגע. התקלה אצלנו, והבקשה שלך שמורה.',
  callbackFailedNumber: 'לא ניתן להשיג את {{phone}}. אפשר לנסות מספר אחר.',
  callbackTryNow: 'לנסות שוב עכשיו',
  callbackCalendar: 'הוספה ליומן',
  callbackManage: 'העתקת קישור לשינוי',
  callbackManaged: 'הקישור הועתק. בעזרתו אפשר להזיז או לבטל את השיחה מכל מכשיר.',
  callbackManageLink: 'קישור לשינוי השיחה',
  callbackRemindSms: 'נשלח לך תזכורת ב-SMS.',
  callbackRemindEmail: 'נשלח לך תזכורת במייל.',
  callbackRateWord: 'כמה מילים (לא חובה)',
};
