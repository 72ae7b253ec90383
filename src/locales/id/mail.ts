import type { mail as english } from '../en/mail.ts';
import type { SameWords } from '../words.ts';

/** Words of e-mails, text messages and calendar entries about calls and conversations, and what an agent hears. */
export const mail: SameWords<typeof english> = {
  hello: 'Halo,',
  bookedSubject: 'Panggilan Anda dengan {{site}}: {{time}}',
  booked: '{{site}} akan menelepon Anda: {{time}}, ke nomor Anda yang berakhiran {{digits}}.',
  movedSubject: 'Waktu baru panggilan Anda dengan {{site}}: {{time}}',
  moved:
    'Panggilan Anda sudah dipindahkan. {{site}} akan menelepon Anda: {{time}}, ke nomor Anda yang berakhiran {{digits}}.',
  cancelledSubject: 'Panggilan Anda dengan {{site}} dibatalkan',
  cancelled: 'Panggilan untuk {{time}} dibatalkan. Tidak ada yang akan menelepon Anda.',
  reminderSubject: 'Sebentar lagi: panggilan Anda dengan {{site}}, {{time}}',
  reminder: 'Sekadar mengingatkan: {{site}} akan menelepon Anda: {{time}}, ke nomor Anda yang berakhiran {{digits}}.',
  missedSubject: '{{site}} mencoba menelepon Anda',
  missed: '{{site}} sudah menelepon nomor Anda yang berakhiran {{digits}}, tetapi tidak ada yang menjawab.',
  again: 'Kami akan mencoba sekali lagi: {{time}}.',
  notAgain: 'Anda bisa memilih waktu lain kapan pun Anda mau.',
  calendar: 'Berkas terlampir memasukkan panggilan ke kalender Anda.',
  manage: 'Memindahkan atau membatalkan panggilan, tanpa akun:',
  manageLink: 'Ubah atau batalkan panggilan',
  pickLink: 'Pilih waktu lain',
  confirm: 'Kami ingatkan lewat email bila Anda mengonfirmasi alamat ini di sana.',
  transcriptSubject: 'Percakapan Anda dengan {{site}}',
  transcript: 'Anda bisa membaca percakapan Anda dengan {{site}} di sini, hingga {{time}}:',
  transcriptLink: 'Baca percakapan',
  answerSubject: '{{site}} sudah menjawab Anda',
  answer: '{{agent}} dari {{site}} menjawab Anda saat Anda pergi.',
  answerLink: 'Baca jawaban',
  why: 'Anda menerima email ini karena alamat ini diberikan kepada {{site}}. Jika itu bukan Anda, abaikan saja.',
  smsBooked: '{{site}} akan menelepon Anda: {{time}}. Ubah atau batalkan: {{link}}',
  smsReminder: 'Sebentar lagi: {{site}} akan menelepon Anda: {{time}}. Ubah atau batalkan: {{link}}',
  smsMissed: '{{site}} mencoba menelepon Anda. Pilih waktu lain: {{link}}',
  event: 'Panggilan dari {{site}}',
  eventText: '{{site}} menelepon nomor Anda yang berakhiran {{digits}}.',
  agentPrompt: '{{site}}: seorang pengunjung menunggu panggilan Anda. Tekan 1 untuk menerimanya.',
};
