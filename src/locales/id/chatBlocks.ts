import type { chatBlocks as english } from '../en/chatBlocks.ts';
import type { SameWords } from '../words.ts';

/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks: SameWords<typeof english> = {
  replies: 'Jawaban cepat',
  send: 'Kirim',
  answered: 'Jawaban Anda:',
  yes: 'Ya',
  choose: 'Pilih…',
  optional: 'opsional',
  required: 'Mohon isi bagian ini.',
  emailWrong: 'Alamat ini belum lengkap. Contohnya anna@example.com.',
  telWrong: 'Nomor telepon ini belum lengkap.',
  numberWrong: 'Mohon masukkan angka.',
  dateMissing: 'Mohon pilih tanggal.',
  dateOutside: 'Tanggal ini tidak bisa dipilih. Mohon pilih yang lain.',
  cards: 'Saran',
  newTab: 'terbuka di tab baru',
};
