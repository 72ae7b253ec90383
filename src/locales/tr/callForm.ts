import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Bu adda bir ülkeyi aramıyoruz.',
  callbackShort_one: 'Bu numara çok kısa: {{count}} rakam eksik.',
  callbackShort_other: 'Bu numara çok kısa: {{count}} rakam eksik.',
  callbackLong_one: 'Bu numara çok uzun: {{count}} rakam çıkarın.',
  callbackLong_other: 'Bu numara çok uzun: {{count}} rakam çıkarın.',
  callbackNotHere:
    'Bu ülkede ({{country}}) böyle bir numara yok. Her rakamı kontrol edin ya da + ve ülke koduyla başlayın.',
  callbackNotCalled: 'Bu ülkeyi aramıyoruz: {{country}}. Başka bir ülkeden numara girin: {{countries}}.',
  callbackNotCalledThere: 'Bu ülkeyi aramıyoruz: {{country}}. Listedeki ülkelerden birine ait bir numara girin.',
  callbackPremium: 'Bu numarayı aramak ek ücretli olduğu için arayamıyoruz. Sıradan bir numara girin.',
  callbackExtensionAdd: 'Dahili numara ekle',
  callbackExtension: 'Dahili numara',
  callbackExtensionWrong: 'Dahili numarada yalnızca rakam, * ve # olur.',
  callbackDepartment: 'Sizi kim arasın?',
  callbackDepartmentAny: 'Fark etmez',
  callbackSms: 'Bu arama için bana SMS de gönderin',
  callbackConsentMissing: 'Sizi arayabilmemiz için lütfen önce bunu onaylayın.',
  callbackAnswerMissing: 'Lütfen bu soruyu yanıtlayın.',
  callbackOptional: '{{label}} (isteğe bağlı)',
  callbackChecking: 'Kontrol ediliyor…',
  callbackCheckFailed: 'Bu isteği kontrol edemedik. Tekrar deneyin ya da bize başka bir yoldan ulaşın.',
  callbackCodeTitle: 'Bir adım kaldı: bu numara sizin mi?',
  callbackCodeSent: '{{phone}} numarasına bir kod gönderdik.',
  callbackCode: 'SMS ile gelen kod',
  callbackCodeWrong: 'Bu kod doğru değil. Kontrol edin ya da yeni bir kod isteyin.',
  callbackCodeDone: 'Kodu onayla',
  callbackCodeAgain: 'Yeni kod gönder',
  callbackCodeOther: 'Bu numara benim değil',
};
