import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Opsi lainnya',
  list: 'Percakapan Anda',
  none: 'Belum ada percakapan.',
  begin: 'Percakapan baru',
  toChat: 'Kembali ke chat',
  closed: 'Ditutup',
  save: 'Simpan sebagai berkas teks',
  saved: 'Berkasnya ada di folder unduhan Anda.',
  saveFailed: 'Percakapan tidak dapat diambil. Mohon coba lagi sebentar lagi.',
  fileName: 'percakapan',
  mail: 'Kirim lewat email',
  mailAddress: 'Alamat email',
  mailHint: 'Kami kirim tautan lewat email. Tautan itu membuka seluruh percakapan.',
  mailSend: 'Kirim tautan',
  mailDone: 'Tautan ke percakapan ini sedang dikirim ke {{email}}.',
  mailFailed: 'Tautan tidak dapat dikirim. Mohon coba lagi nanti.',
  mailWrong: 'Alamat ini belum lengkap. Contohnya anna@example.com.',
  sound: 'Suara untuk pesan baru',
  end: 'Akhiri percakapan',
  endSure: 'Akhiri percakapan ini?',
  endHint: 'Anda tetap bisa membacanya dan melanjutkannya kapan saja.',
  endYes: 'Akhiri',
  endNo: 'Biarkan terbuka',
  cancel: 'Batal',
  done: 'Selesai',
};
