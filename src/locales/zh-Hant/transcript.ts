import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: '與 {{site}} 的對話',
  begun: '開始時間：{{time}}',
  zone: '時區：{{zone}}',
  visitor: '您',
  joined: '{{name}} 已加入',
  closed: '對話已結束',
  reopened: '對話已重新開啟',
  file: '檔案：{{name}}',
  inReply: '回覆「{{text}}」',
  inReplyToOther: '回覆先前的訊息',
  call: '已預約回電：{{time}}',
  callDone: '通話已完成',
  callCancelled: '回電已取消',
  empty: '沒有任何訊息。',
};
