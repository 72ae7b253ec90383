import type { live as english } from '../en/live.ts';
import type { SameWords } from '../words.ts';

/** Words of what lives from the client's state: who is in, how to reach them, what is under way. */
export const live: SameWords<typeof english> = {
  present_other: '{{names}}在线',
  presentMore: '{{names}}等人在线',
  openNow: '我们在线',
  backAt: '我们{{when}} 回来',
  tomorrowAt: '明天 {{time}}',
  todayAt: '今天 {{time}}',
  away: '我们会尽快回复',
  chatNow: '在线咨询',
  chatNowReason_other: '{{names}}在线，可以马上回复',
  leaveMessage: '给我们留言',
  leaveMessageBack: '我们{{when}} 回来',
  leaveMessageReason: '现在没有人在线，但每条留言我们都会看',
  callMe: '请给我回电',
  callMeReason: '我们约 {{count}} 秒后给您打电话',
  callMeLaterReason: '选一个您方便的时间',
  continueChat: '继续对话',
  you: '您',
  newMessages_other: '{{count}} 条新消息',
  callRequested: '我们马上给您打电话',
  callAt: '我们{{when}} 给您打电话',
  callClaimed: '{{name}}马上给您打电话',
  callRinging: '您的电话正在响',
  callConnected: '您正在与我们通话',
  callDelayed: '没能按时给您打电话。换个时间好吗？',
  callShow: '查看回电安排',
  otherContact: '您也可以这样联系我们：',
  forThisPage: '与本页相关',
};
