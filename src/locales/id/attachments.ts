import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Lampirkan berkas',
  filesDrop: 'Letakkan berkas di sini untuk mengirimnya',
  filesPending: 'Berkas yang akan dikirim',
  filesUploading: 'Mengunggah {{name}}',
  filesReady: 'Siap dikirim',
  filesRemove: 'Hapus {{name}}',
  filesTryAgain: 'Coba lagi',
  filesTryAgainName: 'Coba lagi: {{name}}',
  filesTooLarge: 'Berkas ini terlalu besar: maksimal {{size}}. Kirim yang lebih kecil atau sebagian saja.',
  filesType: 'Kami tidak dapat menerima berkas jenis ini. Kirim sebagai gambar, PDF, atau teks.',
  filesRefused: 'Kami tidak dapat menerima berkas ini. Simpan ulang, atau kirim sebagai gambar atau PDF.',
  filesLimited: 'Hari ini Anda sudah mengirim banyak berkas. Jelaskan sisanya dengan kata-kata; besok bisa lagi.',
  filesClosed: 'Berkas belum bisa dikirim saat ini. Silakan tetap tulis pesan.',
  filesGone: 'Berkas ini sudah tidak ada. Lampirkan lagi.',
  filesNotThrough: 'Berkas tidak sampai. Periksa koneksi Anda dan coba lagi.',
  filesOpen: 'Buka {{name}}',
  filesOpenPicture: 'Buka gambar {{name}}',
  filesName: 'Berkas',
  filesUnavailable: 'Berkas ini belum bisa dibuka saat ini.',
  filesTooMany_other: 'Satu pesan memuat {{count}} berkas. Kirim sisanya di pesan berikutnya.',
  filesAdded_other: '{{count}} berkas ditambahkan',
};
