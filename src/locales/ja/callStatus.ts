import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: '{{name}}におつなぎしています',
  callbackStepRingingSomebody: 'おつなぎしています',
  callbackTimeLeft: '残り {{time}}',
  callbackDelay: '5 分後にかけてもらう',
  callbackDelayedTitle: '{{time}} にお電話します',
  callbackDelayedText: 'どうぞごゆっくり。それまで電話は鳴りません。',
  callbackRetryAt: '{{when}} にもう一度お電話します。',
  callbackWasBusy: 'お話し中でした：{{phone}}',
  callbackWasMachine: '{{phone}} は留守番電話でした',
  callbackWasWrong: '別の方が出られました。{{phone}} で間違いありませんか？',
  callbackIMissed: '出られませんでした。もう一度',
  callbackNobodyCalled: '電話がありませんでした',
  callbackExpiredTitle: '申し訳ございません。お電話できませんでした',
  callbackExpiredText: '長らくお待たせしてしまいました。もう一度ご依頼いただくか、時間をお選びください。',
  callbackFailedTitle: '申し訳ございません。電話をかけられませんでした',
  callbackFailedPhone: '当店の電話に不具合が起きています。ご依頼は承っておりますので、ご安心ください。',
  callbackFailedNumber: '{{phone}} につながりません。別の番号をお試しください。',
  callbackTryNow: '今すぐもう一度',
  callbackCalendar: 'カレンダーに追加',
  callbackManage: '変更用リンクをコピー',
  callbackManaged: 'コピーしました。このリンクから、どの端末でも電話の変更やキャンセルができます。',
  callbackManageLink: 'この電話を変更するリンク',
  callbackRemindSms: 'SMS でお知らせします。',
  callbackRemindEmail: 'メールでお知らせします。',
  callbackRateWord: 'ひとこと（任意）',
};
