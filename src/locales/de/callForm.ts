import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Ein solches Land rufen wir nicht an.',
  callbackShort_one: 'Diese Nummer ist zu kurz: Es fehlt {{count}} Ziffer.',
  callbackShort_other: 'Diese Nummer ist zu kurz: Es fehlen {{count}} Ziffern.',
  callbackLong_one: 'Diese Nummer ist zu lang: Entfernen Sie {{count}} Ziffer.',
  callbackLong_other: 'Diese Nummer ist zu lang: Entfernen Sie {{count}} Ziffern.',
  callbackNotHere:
    'In diesem Land ({{country}}) gibt es diese Nummer nicht. Prüfen Sie jede Ziffer oder beginnen Sie mit + und der Ländervorwahl.',
  callbackNotCalled:
    'In dieses Land rufen wir nicht an: {{country}}. Geben Sie eine Nummer aus einem anderen Land ein: {{countries}}.',
  callbackNotCalledThere:
    'In dieses Land rufen wir nicht an: {{country}}. Geben Sie eine Nummer aus einem Land der Liste ein.',
  callbackPremium:
    'Anrufe bei dieser Nummer kosten extra, deshalb rufen wir sie nicht an. Geben Sie eine gewöhnliche Nummer ein.',
  callbackExtensionAdd: 'Durchwahl angeben',
  callbackExtension: 'Durchwahl',
  callbackExtensionWrong: 'Eine Durchwahl hat nur Ziffern, * und #.',
  callbackDepartment: 'Wer soll Sie anrufen?',
  callbackDepartmentAny: 'Egal',
  callbackSms: 'Auch per SMS benachrichtigen',
  callbackConsentMissing: 'Bitte stimmen Sie zuerst zu, damit wir Sie anrufen dürfen.',
  callbackAnswerMissing: 'Bitte beantworten Sie diese Frage.',
  callbackOptional: '{{label}} (freiwillig)',
  callbackChecking: 'Wird geprüft…',
  callbackCheckFailed:
    'Diese Anfrage konnte nicht geprüft werden. Versuchen Sie es erneut oder erreichen Sie uns auf anderem Weg.',
  callbackCodeTitle: 'Noch ein Schritt: Ist das Ihre Nummer?',
  callbackCodeSent: 'Wir haben einen Code an {{phone}} gesendet.',
  callbackCode: 'Code aus unserer SMS',
  callbackCodeWrong: 'Dieser Code stimmt nicht. Prüfen Sie ihn oder lassen Sie einen neuen senden.',
  callbackCodeDone: 'Code bestätigen',
  callbackCodeAgain: 'Neuen Code senden',
  callbackCodeOther: 'Das ist nicht meine Nummer',
};
