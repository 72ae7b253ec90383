import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Bantuan',
  search: 'Cari',
  searchLabel: 'Ada yang bisa kami bantu?',
  found: 'Jawaban untuk “{{query}}”',
  nothing: 'Tidak ada yang cocok dengan “{{query}}”.',
  nothingHint: 'Coba kata lain, atau telusuri artikel di bawah ini.',
  allArticles: 'Semua artikel',
  otherArticles: 'Lainnya',
  inCategory: 'Semua ({{count}}) di “{{category}}”',
  related: 'Terkait',
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  notFound: 'Halaman ini tidak ada',
  notFoundHint: 'Mungkin sudah dipindahkan atau dihapus. Coba cari yang Anda perlukan.',
  otherLanguages: 'Bahasa lain',
  empty: 'Belum ada artikel.',
  skip: 'Langsung ke isi',
  breadcrumbs: 'Anda di sini',
  stillNeedHelp: 'Masih butuh bantuan?',
};
