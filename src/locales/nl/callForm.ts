import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Zo’n land staat niet in onze lijst.',
  callbackShort_one: 'Dit nummer is te kort: er ontbreekt {{count}} cijfer.',
  callbackShort_other: 'Dit nummer is te kort: er ontbreken {{count}} cijfers.',
  callbackLong_one: 'Dit nummer is te lang: haal er {{count}} cijfer uit.',
  callbackLong_other: 'Dit nummer is te lang: haal er {{count}} cijfers uit.',
  callbackNotHere:
    'In dit land bestaat dit nummer niet: {{country}}. Controleer elk cijfer, of begin met + en de landcode.',
  callbackNotCalled: 'We bellen niet naar dit land: {{country}}. Vul een nummer uit een ander land in: {{countries}}.',
  callbackNotCalledThere:
    'We bellen niet naar dit land: {{country}}. Vul een nummer in uit een van de landen in de lijst.',
  callbackPremium: 'Bellen naar dit nummer kost extra, dus dat doen we niet. Vul een gewoon nummer in.',
  callbackExtensionAdd: 'Doorkiesnummer toevoegen',
  callbackExtension: 'Doorkiesnummer',
  callbackExtensionWrong: 'Een doorkiesnummer heeft alleen cijfers, * en #.',
  callbackDepartment: 'Wie mag je bellen?',
  callbackDepartmentAny: 'Maakt niet uit',
  callbackSms: 'Houd me ook per sms op de hoogte',
  callbackConsentMissing: 'Ga hier eerst mee akkoord, dan mogen we je bellen.',
  callbackAnswerMissing: 'Beantwoord deze vraag, alsjeblieft.',
  callbackOptional: '{{label}} (optioneel)',
  callbackChecking: 'Even controleren…',
  callbackCheckFailed:
    'We konden deze aanvraag niet controleren. Probeer het opnieuw, of neem op een andere manier contact op.',
  callbackCodeTitle: 'Nog één stap: is dit jouw nummer?',
  callbackCodeSent: 'We hebben een code gestuurd naar {{phone}}.',
  callbackCode: 'Code uit onze sms',
  callbackCodeWrong: 'Deze code klopt niet. Controleer hem, of vraag een nieuwe aan.',
  callbackCodeDone: 'Code bevestigen',
  callbackCodeAgain: 'Nieuwe code sturen',
  callbackCodeOther: 'Dat is niet mijn nummer',
};
