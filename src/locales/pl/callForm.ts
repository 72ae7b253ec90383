import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Nie dzwonimy do takiego kraju.',
  callbackShort_one: 'Ten numer jest za krótki: brakuje {{count}} cyfry.',
  callbackShort_few: 'Ten numer jest za krótki: brakuje {{count}} cyfr.',
  callbackShort_many: 'Ten numer jest za krótki: brakuje {{count}} cyfr.',
  callbackShort_other: 'Ten numer jest za krótki: brakuje {{count}} cyfry.',
  callbackLong_one: 'Ten numer jest za długi: usuń {{count}} cyfrę.',
  callbackLong_few: 'Ten numer jest za długi: usuń {{count}} cyfry.',
  callbackLong_many: 'Ten numer jest za długi: usuń {{count}} cyfr.',
  callbackLong_other: 'Ten numer jest za długi: usuń {{count}} cyfry.',
  callbackNotHere:
    'W tym kraju ({{country}}) nie ma takiego numeru. Sprawdź każdą cyfrę albo zacznij od + i numeru kierunkowego kraju.',
  callbackNotCalled: 'Nie dzwonimy do tego kraju: {{country}}. Podaj numer z kraju: {{countries}}.',
  callbackNotCalledThere: 'Nie dzwonimy do tego kraju: {{country}}. Podaj numer z jednego z krajów na liście.',
  callbackPremium: 'Połączenia z tym numerem są dodatkowo płatne, więc na niego nie zadzwonimy. Podaj zwykły numer.',
  callbackExtensionAdd: 'Dodaj numer wewnętrzny',
  callbackExtension: 'Numer wewnętrzny',
  callbackExtensionWrong: 'Numer wewnętrzny składa się z cyfr oraz znaków * i #.',
  callbackDepartment: 'Kto ma zadzwonić?',
  callbackDepartmentAny: 'Ktokolwiek',
  callbackSms: 'Wyślijcie mi też SMS o tym telefonie',
  callbackConsentMissing: 'Najpierw wyraź zgodę, abyśmy mogli zadzwonić.',
  callbackAnswerMissing: 'Odpowiedz na to pytanie.',
  callbackOptional: '{{label}} (nieobowiązkowe)',
  callbackChecking: 'Sprawdzamy…',
  callbackCheckFailed: 'Nie udało się sprawdzić tej prośby. Spróbuj ponownie albo skontaktuj się z nami inaczej.',
  callbackCodeTitle: 'Jeszcze jeden krok: czy to Twój numer?',
  callbackCodeSent: 'Wysłaliśmy kod na numer {{phone}}.',
  callbackCode: 'Kod z naszego SMS-a',
  callbackCodeWrong: 'Ten kod się nie zgadza. Sprawdź go albo poproś o nowy.',
  callbackCodeDone: 'Potwierdź kod',
  callbackCodeAgain: 'Wyślij nowy kod',
  callbackCodeOther: 'To nie mój numer',
};
