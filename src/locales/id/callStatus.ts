import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Menghubungkan Anda dengan {{name}}',
  callbackStepRingingSomebody: 'Menghubungkan Anda',
  callbackTimeLeft: 'Sisa {{time}}',
  callbackDelay: 'Beri saya 5 menit',
  callbackDelayedTitle: 'Kami telepon pukul {{time}}',
  callbackDelayedText: 'Santai saja. Telepon Anda tidak akan berdering sebelum itu.',
  callbackRetryAt: 'Kami coba lagi {{when}}.',
  callbackWasBusy: 'Saluran sedang sibuk: {{phone}}',
  callbackWasMachine: 'Kotak suara menjawab di {{phone}}',
  callbackWasWrong: 'Orang lain yang menjawab. Apakah {{phone}} nomor yang benar?',
  callbackIMissed: 'Tadi tidak terangkat: telepon lagi',
  callbackNobodyCalled: 'Tidak ada yang menelepon saya',
  callbackExpiredTitle: 'Maaf, tidak ada yang dapat menelepon Anda',
  callbackExpiredText: 'Permintaan Anda menunggu terlalu lama. Minta sekali lagi, atau pilih waktu.',
  callbackFailedTitle: 'Maaf, panggilan tidak dapat dilakukan',
  callbackFailedPhone: 'Telepon kami sedang bermasalah. Ini kesalahan kami, dan permintaan Anda tetap tersimpan.',
  callbackFailedNumber: '{{phone}} tidak dapat dihubungi. Coba nomor lain.',
  callbackTryNow: 'Coba lagi sekarang',
  callbackCalendar: 'Tambahkan ke kalender',
  callbackManage: 'Salin tautan untuk mengubah',
  callbackManaged: 'Disalin. Tautan ini dapat memindahkan atau membatalkan panggilan dari perangkat mana pun.',
  callbackManageLink: 'Tautan untuk mengubah panggilan ini',
  callbackRemindSms: 'Kami ingatkan Anda lewat SMS.',
  callbackRemindEmail: 'Kami ingatkan Anda lewat email.',
  callbackRateWord: 'Komentar singkat (opsional)',
};
