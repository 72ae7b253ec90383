import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Nu sunăm în nicio țară cu acest nume.',
  callbackShort_one: 'Numărul este prea scurt: lipsește {{count}} cifră.',
  callbackShort_few: 'Numărul este prea scurt: lipsesc {{count}} cifre.',
  callbackShort_other: 'Numărul este prea scurt: lipsesc {{count}} de cifre.',
  callbackLong_one: 'Numărul este prea lung: ștergeți {{count}} cifră.',
  callbackLong_few: 'Numărul este prea lung: ștergeți {{count}} cifre.',
  callbackLong_other: 'Numărul este prea lung: ștergeți {{count}} de cifre.',
  callbackNotHere:
    'În această țară ({{country}}) nu există un astfel de număr. Verificați fiecare cifră sau începeți cu + și prefixul țării.',
  callbackNotCalled: 'Nu sunăm în această țară: {{country}}. Introduceți un număr din altă țară: {{countries}}.',
  callbackNotCalledThere: 'Nu sunăm în această țară: {{country}}. Introduceți un număr dintr-o țară din listă.',
  callbackPremium: 'Apelurile la acest număr costă în plus, așa că nu le putem face. Introduceți un număr obișnuit.',
  callbackExtensionAdd: 'Adăugați un interior',
  callbackExtension: 'Interior',
  callbackExtensionWrong: 'Interiorul conține doar cifre, * și #.',
  callbackDepartment: 'Cine să vă sune?',
  callbackDepartmentAny: 'Oricine',
  callbackSms: 'Anunțați-mă și prin SMS',
  callbackConsentMissing: 'Vă rugăm să vă dați mai întâi acordul, ca să vă putem suna.',
  callbackAnswerMissing: 'Vă rugăm să răspundeți la această întrebare.',
  callbackOptional: '{{label}} (opțional)',
  callbackChecking: 'Se verifică…',
  callbackCheckFailed: 'Nu am putut verifica cererea. Încercați din nou sau contactați-ne altfel.',
  callbackCodeTitle: 'Încă un pas: acesta este numărul dvs.?',
  callbackCodeSent: 'Am trimis un cod la {{phone}}.',
  callbackCode: 'Codul din SMS-ul nostru',
  callbackCodeWrong: 'Codul nu este corect. Verificați-l sau cereți unul nou.',
  callbackCodeDone: 'Confirmați codul',
  callbackCodeAgain: 'Trimiteți un cod nou',
  callbackCodeOther: 'Nu este numărul meu',
};
