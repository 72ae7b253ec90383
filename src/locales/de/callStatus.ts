import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Wir verbinden Sie mit {{name}}',
  callbackStepRingingSomebody: 'Wir verbinden Sie',
  callbackTimeLeft: 'Noch {{time}}',
  callbackDelay: 'Erst in 5 Minuten',
  callbackDelayedTitle: 'Wir rufen Sie um {{time}} an',
  callbackDelayedText: 'Lassen Sie sich Zeit. Vorher klingelt Ihr Telefon nicht.',
  callbackRetryAt: 'Wir versuchen es wieder: {{when}}.',
  callbackWasBusy: 'Es war besetzt: {{phone}}',
  callbackWasMachine: 'Bei {{phone}} ging die Mailbox ran',
  callbackWasWrong: 'Es hat jemand anderes abgenommen. Stimmt die Nummer {{phone}}?',
  callbackIMissed: 'Verpasst – bitte noch einmal anrufen',
  callbackNobodyCalled: 'Niemand hat mich angerufen',
  callbackExpiredTitle: 'Entschuldigung, niemand konnte Sie anrufen',
  callbackExpiredText: 'Ihre Anfrage hat zu lange gewartet. Fragen Sie noch einmal an oder wählen Sie eine Zeit.',
  callbackFailedTitle: 'Entschuldigung, der Anruf war nicht möglich',
  callbackFailedPhone:
    'Unser Telefon funktioniert gerade nicht. Der Fehler liegt bei uns, Ihre Anfrage bleibt erhalten.',
  callbackFailedNumber: '{{phone}} ist nicht erreichbar. Geben Sie eine andere Nummer an.',
  callbackTryNow: 'Jetzt erneut versuchen',
  callbackCalendar: 'In den Kalender',
  callbackManage: 'Link zum Ändern kopieren',
  callbackManaged: 'Kopiert. Mit diesem Link können Sie den Anruf auf jedem Gerät verlegen oder absagen.',
  callbackManageLink: 'Link zum Ändern dieses Anrufs',
  callbackRemindSms: 'Wir erinnern Sie per SMS.',
  callbackRemindEmail: 'Wir erinnern Sie per E-Mail.',
  callbackRateWord: 'Ein paar Worte dazu (freiwillig)',
};
