import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: '{{site}} ile sohbet',
  begun: 'Başlangıç: {{time}}',
  zone: 'Saat dilimi: {{zone}}',
  visitor: 'Siz',
  joined: '{{name}} katıldı',
  closed: 'Sohbet kapatıldı',
  reopened: 'Sohbet yeniden açıldı',
  file: 'Dosya: {{name}}',
  inReply: 'Yanıt: “{{text}}”',
  inReplyToOther: 'Önceki bir mesaja yanıt',
  call: 'Arama istendi: {{time}}',
  callDone: 'Arama yapıldı',
  callCancelled: 'Arama iptal edildi',
  empty: 'Hiçbir şey yazılmadı.',
};
