import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Sizi bağlıyoruz: {{name}}',
  callbackStepRingingSomebody: 'Sizi bağlıyoruz',
  callbackTimeLeft: 'Kalan süre: {{time}}',
  callbackDelay: 'Bana 5 dakika verin',
  callbackDelayedTitle: 'Arama saatiniz: {{time}}',
  callbackDelayedText: 'Acele etmeyin. Telefonunuz daha önce çalmayacak.',
  callbackRetryAt: 'Yeniden arayacağız: {{when}}.',
  callbackWasBusy: 'Hat meşguldü: {{phone}}',
  callbackWasMachine: '{{phone}} numarasında telesekreter çıktı',
  callbackWasWrong: 'Telefonu başka biri açtı. {{phone}} doğru numara mı?',
  callbackIMissed: 'Aramayı kaçırdım, tekrar arayın',
  callbackNobodyCalled: 'Beni kimse aramadı',
  callbackExpiredTitle: 'Üzgünüz, sizi kimse arayamadı',
  callbackExpiredText: 'İsteğiniz çok uzun süre bekledi. Tekrar isteyin ya da bir saat seçin.',
  callbackFailedTitle: 'Üzgünüz, arama yapılamadı',
  callbackFailedPhone: 'Telefonumuz şu anda çalışmıyor. Kusur bizde; isteğiniz kayıtlı.',
  callbackFailedNumber: '{{phone}} numarasına ulaşılamıyor. Başka bir numara deneyin.',
  callbackTryNow: 'Şimdi tekrar dene',
  callbackCalendar: 'Takvime ekle',
  callbackManage: 'Değişiklik bağlantısını kopyala',
  callbackManaged: 'Kopyalandı. Bu bağlantıyla aramayı her cihazdan değiştirebilir ya da iptal edebilirsiniz.',
  callbackManageLink: 'Bu aramayı değiştirme bağlantısı',
  callbackRemindSms: 'Size SMS ile hatırlatacağız.',
  callbackRemindEmail: 'Size e-postayla hatırlatacağız.',
  callbackRateWord: 'Birkaç söz (isteğe bağlı)',
};
