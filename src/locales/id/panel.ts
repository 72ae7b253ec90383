import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Kembali',
  closeHelp: 'Tutup bantuan',
  viewFailed: 'Bagian ini tidak dapat dimuat. Mohon periksa koneksi Anda.',
  tryAgain: 'Coba lagi',
  greeting: 'Halo, ada yang bisa kami bantu?',
  searchName: 'Ada yang bisa kami bantu?',
  searchPlaceholder: 'Cari jawaban',
  clearSearch: 'Hapus pencarian',
  mostAsked: 'Sering ditanyakan',
  allArticles: 'Lihat semua artikel',
  answers: 'Jawaban',
  results_other: '{{count}} jawaban ditemukan',
  nothingFound: 'Kami tidak menemukan jawaban untuk “{{query}}”.',
  nothingFoundHelp: 'Coba kata lain, atau tanya kami: pertanyaan Anda ikut terbawa.',
  askAbout: 'Tanyakan kepada kami',
  notThis: 'Bukan ini yang Anda cari?',
  faqFailed: 'Jawaban tidak dapat dimuat.',
};
