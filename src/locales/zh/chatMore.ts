import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: '更多选项',
  list: '您的对话',
  none: '还没有对话。',
  begin: '新对话',
  toChat: '返回聊天',
  closed: '已结束',
  save: '保存为文本文件',
  saved: '文件已在下载中。',
  saveFailed: '无法获取对话，请稍后再试。',
  fileName: '对话记录',
  mail: '通过邮件发送',
  mailAddress: '电子邮箱',
  mailHint: '我们会通过邮件发送一个链接，可打开完整对话。',
  mailSend: '发送链接',
  mailDone: '此对话的链接正在发送到 {{email}}。',
  mailFailed: '无法发送链接，请稍后再试。',
  mailWrong: '地址不完整，应类似 anna@example.com。',
  sound: '新消息提示音',
  end: '结束对话',
  endSure: '要结束此对话吗？',
  endHint: '您仍可阅读，并可随时继续。',
  endYes: '结束',
  endNo: '保持打开',
  cancel: '取消',
  done: '完成',
};
