import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Geri',
  closeHelp: 'Yardımı kapat',
  viewFailed: 'Bu bölüm yüklenemedi. Lütfen bağlantınızı kontrol edin.',
  tryAgain: 'Tekrar dene',
  greeting: 'Merhaba, nasıl yardımcı olabiliriz?',
  searchName: 'Nasıl yardımcı olabiliriz?',
  searchPlaceholder: 'Bir yanıt arayın',
  clearSearch: 'Aramayı temizle',
  mostAsked: 'En çok sorulanlar',
  allArticles: 'Tüm makaleleri gör',
  answers: 'Yanıtlar',
  results_one: '{{count}} yanıt bulundu',
  results_other: '{{count}} yanıt bulundu',
  nothingFound: '“{{query}}” için yanıt bulamadık.',
  nothingFoundHelp: 'Başka sözcükler deneyin ya da bize sorun: sorunuz bize hazır gelir.',
  askAbout: 'Bize sorun',
  notThis: 'Aradığınız bu değil mi?',
  faqFailed: 'Yanıtlar yüklenemedi.',
};
