import type { SameWords } from '../words.ts';
import type { transcript as english } from '../en/transcript.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: '与 {{site}} 的对话',
  begun: '开始时间：{{time}}',
  zone: '时区：{{zone}}',
  visitor: '您',
  joined: '{{name}} 已加入',
  closed: '对话已关闭',
  reopened: '对话已重新打开',
  file: '文件：{{name}}',
  inReply: '回复“{{text}}”',
  inReplyToOther: '回复之前的消息',
  call: '已预约回电：{{time}}',
  callDone: '通话已完成',
  callCancelled: '回电已取消',
  empty: '没有任何消息。',
};
