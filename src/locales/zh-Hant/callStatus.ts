import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: '正在為您轉接{{name}}',
  callbackStepRingingSomebody: '正在為您接通',
  callbackTimeLeft: '還剩 {{time}}',
  callbackDelay: '請等我 5 分鐘',
  callbackDelayedTitle: '我們會在 {{time}} 致電給您',
  callbackDelayedText: '請慢慢來，在那之前電話不會響。',
  callbackRetryAt: '我們會在{{when}} 再試一次。',
  callbackWasBusy: '電話忙線中：{{phone}}',
  callbackWasMachine: '{{phone}} 轉到了語音信箱',
  callbackWasWrong: '接電話的是別人。{{phone}} 這個號碼正確嗎？',
  callbackIMissed: '我漏接了，請再打一次',
  callbackNobodyCalled: '沒有人打給我',
  callbackExpiredTitle: '抱歉，沒有人能致電給您',
  callbackExpiredText: '讓您等太久了。請再提出一次，或選個時間。',
  callbackFailedTitle: '抱歉，電話沒能撥出',
  callbackFailedPhone: '我們的電話目前故障。這是我們的問題，您的請求已為您保留。',
  callbackFailedNumber: '{{phone}} 無法接通，請換一個號碼。',
  callbackTryNow: '現在再試一次',
  callbackCalendar: '加入行事曆',
  callbackManage: '複製變更用的連結',
  callbackManaged: '已複製。用這個連結，您可以在任何裝置上更改或取消這通電話。',
  callbackManageLink: '變更這通電話的連結',
  callbackRemindSms: '我們會以簡訊提醒您。',
  callbackRemindEmail: '我們會以電子郵件提醒您。',
  callbackRateWord: '想說的話（選填）',
};
