import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: 'Percakapan dengan {{site}}',
  begun: 'Dimulai {{time}}',
  zone: 'Semua waktu: {{zone}}',
  visitor: 'Anda',
  joined: '{{name}} bergabung',
  closed: 'Percakapan ditutup',
  reopened: 'Percakapan dibuka lagi',
  file: 'Berkas: {{name}}',
  inReply: 'Membalas “{{text}}”',
  inReplyToOther: 'Membalas pesan sebelumnya',
  call: 'Panggilan diminta: {{time}}',
  callDone: 'Panggilan sudah berlangsung',
  callCancelled: 'Panggilan dibatalkan',
  empty: 'Tidak ada yang ditulis.',
};
