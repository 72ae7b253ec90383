import { languageOf, type LanguageTag } from '../../locales/languages.ts';

/** The only word of the bubble that is not the owner's. */
const DISMISS: Readonly<Record<LanguageTag, string>> = {
  en: 'Dismiss',
  ar: 'إغلاق',
  cs: 'Zavřít',
  de: 'Schließen',
  es: 'Cerrar',
  fr: 'Fermer',
  he: 'סגירה',
  hi: 'बंद करें',
  id: 'Tutup',
  it: 'Chiudi',
  ja: '閉じる',
  ko: '닫기',
  nl: 'Sluiten',
  pl: 'Zamknij',
  pt: 'Fechar',
  ro: 'Închide',
  ru: 'Закрыть',
  tr: 'Kapat',
  uk: 'Закрити',
  vi: 'Đóng',
  zh: '关闭',
  'zh-Hant': '關閉',
};

/** What the button that takes the bubble away is called in a language (BCP 47); English where we speak none. */
export function dismissWord(locale: string): string {
  return DISMISS[languageOf(locale) ?? 'en'];
}
