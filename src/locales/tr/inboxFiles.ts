import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Dosya ekle',
  dropFiles: 'Göndermek için dosyaları buraya bırakın',
  filesToSend: 'Gönderilecek dosyalar',
  fileUploading: 'Yükleniyor: {{name}}',
  fileReady: 'Gönderilmeye hazır',
  fileRemove: 'Kaldır: {{name}}',
  fileAgain: 'Yeniden dene: {{name}}',
  fileTooLarge: 'Çok büyük: en çok {{size}}.',
  fileType: 'Bu türden dosyalar burada kabul edilmiyor. Site sahibi yapılandırmada izin verebilir.',
  fileRefused: 'Dosya reddedildi: bozuk ya da denetimden geçmedi.',
  fileGone: 'Bu dosya artık yok. Yeniden ekleyin.',
  fileNotThrough: 'Dosya ulaşmadı. Bağlantınızı kontrol edip yeniden deneyin.',
  filesTooMany_one: 'Bir mesaja {{count}} dosya sığar. Ötekileri sonrakinde gönderin.',
  filesTooMany_other: 'Bir mesaja {{count}} dosya sığar. Ötekileri sonrakinde gönderin.',
  fileOpen: 'Aç: {{name}}',
  pictureOpen: 'Resmi aç: {{name}}',
  fileFallback: 'Dosya',
  fileUnavailable: 'Şu anda açılamıyor.',
};
