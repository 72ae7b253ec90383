import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: '正在为您接通{{name}}',
  callbackStepRingingSomebody: '正在接通',
  callbackTimeLeft: '还剩 {{time}}',
  callbackDelay: '请等 5 分钟',
  callbackDelayedTitle: '我们会在 {{time}} 给您打电话',
  callbackDelayedText: '别着急，在那之前电话不会响。',
  callbackRetryAt: '我们会{{when}} 再试一次。',
  callbackWasBusy: '线路忙：{{phone}}',
  callbackWasMachine: '{{phone}} 是语音信箱接听的',
  callbackWasWrong: '接电话的是别人。{{phone}} 这个号码对吗？',
  callbackIMissed: '我没接到，请再打一次',
  callbackNobodyCalled: '没有人给我打电话',
  callbackExpiredTitle: '抱歉，没有人能给您打电话',
  callbackExpiredText: '您的请求等得太久了。请再次请求，或选个时间。',
  callbackFailedTitle: '抱歉，电话没能打出去',
  callbackFailedPhone: '我们的电话暂时有故障。这是我们的问题，您的请求已保留。',
  callbackFailedNumber: '无法接通 {{phone}}。请换一个号码。',
  callbackTryNow: '现在再试',
  callbackCalendar: '添加到日历',
  callbackManage: '复制更改链接',
  callbackManaged: '已复制。用这个链接可以在任何设备上更改或取消。',
  callbackManageLink: '更改这次回电的链接',
  callbackRemindSms: '我们会用短信提醒您。',
  callbackRemindEmail: '我们会用电子邮件提醒您。',
  callbackRateWord: '说两句（选填）',
};
