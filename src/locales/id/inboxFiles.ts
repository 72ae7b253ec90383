import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Lampirkan berkas',
  dropFiles: 'Letakkan berkas di sini untuk dikirim',
  filesToSend: 'Berkas untuk dikirim',
  fileUploading: 'Mengunggah {{name}}',
  fileReady: 'Siap dikirim',
  fileRemove: 'Hapus {{name}}',
  fileAgain: 'Coba lagi: {{name}}',
  fileTooLarge: 'Terlalu besar: paling besar {{size}}.',
  fileType: 'Berkas jenis ini tidak diterima di sini. Pemilik bisa mengizinkannya di konfigurasi.',
  fileRefused: 'Berkas ditolak: rusak, atau tidak lolos pemeriksaan.',
  fileGone: 'Berkas ini sudah tidak ada. Lampirkan lagi.',
  fileNotThrough: 'Berkas tidak sampai. Periksa koneksi Anda dan coba lagi.',
  filesTooMany_other: 'Satu pesan memuat {{count}} berkas. Kirim sisanya di pesan berikutnya.',
  fileOpen: 'Buka {{name}}',
  pictureOpen: 'Buka gambar {{name}}',
  fileFallback: 'Berkas',
  fileUnavailable: 'Sedang tidak bisa dibuka.',
};
