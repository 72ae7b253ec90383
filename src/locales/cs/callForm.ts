import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Do takové země nevoláme.',
  callbackShort_one: 'Toto číslo je příliš krátké: chybí {{count}} číslice.',
  callbackShort_few: 'Toto číslo je příliš krátké: chybí {{count}} číslice.',
  callbackShort_many: 'Toto číslo je příliš krátké: chybí {{count}} číslice.',
  callbackShort_other: 'Toto číslo je příliš krátké: chybí {{count}} číslic.',
  callbackLong_one: 'Toto číslo je příliš dlouhé: uberte {{count}} číslici.',
  callbackLong_few: 'Toto číslo je příliš dlouhé: uberte {{count}} číslice.',
  callbackLong_many: 'Toto číslo je příliš dlouhé: uberte {{count}} číslice.',
  callbackLong_other: 'Toto číslo je příliš dlouhé: uberte {{count}} číslic.',
  callbackNotHere:
    'V této zemi takové číslo není: {{country}}. Zkontrolujte každou číslici, nebo začněte znakem + a předvolbou země.',
  callbackNotCalled: 'Do této země nevoláme: {{country}}. Zadejte číslo z jiné země: {{countries}}.',
  callbackNotCalledThere: 'Do této země nevoláme: {{country}}. Zadejte číslo z některé země v seznamu.',
  callbackPremium: 'Hovory na toto číslo jsou zvlášť zpoplatněné, proto na něj nevoláme. Zadejte běžné číslo.',
  callbackExtensionAdd: 'Přidat linku',
  callbackExtension: 'Linka',
  callbackExtensionWrong: 'Linka obsahuje jen číslice, * a #.',
  callbackDepartment: 'Kdo vám má zavolat?',
  callbackDepartmentAny: 'Kdokoli',
  callbackSms: 'Pošlete mi o hovoru i SMS',
  callbackConsentMissing: 'Nejdřív prosím udělte souhlas, abychom vám mohli zavolat.',
  callbackAnswerMissing: 'Odpovězte prosím na tuto otázku.',
  callbackOptional: '{{label}} (nepovinné)',
  callbackChecking: 'Ověřujeme…',
  callbackCheckFailed: 'Žádost se nepodařilo ověřit. Zkuste to znovu, nebo se nám ozvěte jinak.',
  callbackCodeTitle: 'Ještě jeden krok: je to vaše číslo?',
  callbackCodeSent: 'Na číslo {{phone}} jsme poslali kód.',
  callbackCode: 'Kód z naší SMS',
  callbackCodeWrong: 'Tento kód nesedí. Zkontrolujte ho, nebo si nechte poslat nový.',
  callbackCodeDone: 'Potvrdit kód',
  callbackCodeAgain: 'Poslat nový kód',
  callbackCodeOther: 'To není moje číslo',
};
