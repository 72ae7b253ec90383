import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Jawaban untuk pertanyaan umum',
  backToArticles: 'Semua artikel',
  otherArticles: 'Lainnya',
  onThisPage: 'Di halaman ini',
  recentlyRead: 'Baru dibaca',
  youAreHere: 'Anda di sini',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan disalin',
  linkToCopy: 'Tautan ke artikel ini',
  related: 'Terkait',
  helpful: 'Apakah ini membantu?',
  yes: 'Ya',
  no: 'Tidak',
  helpfulThanks: 'Terima kasih, kami senang mendengarnya.',
  unhelpfulThanks: 'Terima kasih. Mau kami jawab langsung?',
  rateNote: 'Apa yang kurang? (opsional)',
  rateSend: 'Kirim',
  stillNeedHelp: 'Masih butuh bantuan?',
  articleMissing: 'Artikel ini sudah tidak ada. Coba lewat pencarian.',
  opensInNewTab: 'terbuka di tab baru',
};
