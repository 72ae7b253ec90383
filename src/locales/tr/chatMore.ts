import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Diğer seçenekler',
  list: 'Sohbetleriniz',
  none: 'Henüz sohbet yok.',
  begin: 'Yeni sohbet',
  toChat: 'Sohbete dön',
  closed: 'Kapalı',
  save: 'Metin dosyası olarak kaydet',
  saved: 'Dosya, indirilenler arasında.',
  saveFailed: 'Sohbet alınamadı. Lütfen birazdan tekrar deneyin.',
  fileName: 'sohbet',
  mail: 'E-postayla gönder',
  mailAddress: 'E-posta adresi',
  mailHint: 'E-postayla bir bağlantı gönderiyoruz. Bağlantı tüm sohbeti açar.',
  mailSend: 'Bağlantıyı gönder',
  mailDone: 'Bu sohbetin bağlantısı yolda: {{email}}.',
  mailFailed: 'Bağlantı gönderilemedi. Lütfen daha sonra tekrar deneyin.',
  mailWrong: 'Bu adres eksik. Şöyle görünmeli: anna@example.com.',
  sound: 'Yeni mesajlarda ses',
  end: 'Sohbeti bitir',
  endSure: 'Bu sohbet bitsin mi?',
  endHint: 'Yine okuyabilir, dilediğiniz zaman devam edebilirsiniz.',
  endYes: 'Bitir',
  endNo: 'Açık kalsın',
  cancel: 'Vazgeç',
  done: 'Tamam',
};
