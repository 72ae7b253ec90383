import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Dosya ekle',
  filesDrop: 'Göndermek için dosyaları buraya bırakın',
  filesPending: 'Gönderilecek dosyalar',
  filesUploading: '{{name}} yükleniyor',
  filesReady: 'Gönderilmeye hazır',
  filesRemove: 'Kaldır: {{name}}',
  filesTryAgain: 'Tekrar dene',
  filesTryAgainName: 'Tekrar dene: {{name}}',
  filesTooLarge: 'Bu dosya çok büyük: en fazla {{size}}. Daha küçük bir dosya ya da bir bölümünü gönderin.',
  filesType: 'Bu tür dosyaları alamıyoruz. Resim, PDF veya metin olarak gönderin.',
  filesRefused: 'Bu dosyayı alamadık. Yeniden kaydedin ya da resim veya PDF olarak gönderin.',
  filesLimited: 'Bugün çok sayıda dosya gönderdiniz. Gerisini yazıyla anlatın; yarın yine yer olacak.',
  filesClosed: 'Şu anda dosya gönderilemiyor. Siz yine de bize yazın.',
  filesGone: 'Bu dosya artık yok. Yeniden ekleyin.',
  filesNotThrough: 'Dosya bize ulaşmadı. Bağlantınızı kontrol edip tekrar deneyin.',
  filesOpen: 'Aç: {{name}}',
  filesOpenPicture: 'Resmi aç: {{name}}',
  filesName: 'Dosya',
  filesUnavailable: 'Bu dosya şu anda açılamıyor.',
  filesTooMany_one: 'Bir mesaja {{count}} dosya sığar. Diğerlerini bir sonrakiyle gönderin.',
  filesTooMany_other: 'Bir mesaja {{count}} dosya sığar. Diğerlerini bir sonrakiyle gönderin.',
  filesAdded_one: '{{count}} dosya eklendi',
  filesAdded_other: '{{count}} dosya eklendi',
};
