import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'We verbinden je met {{name}}',
  callbackStepRingingSomebody: 'We verbinden je door',
  callbackTimeLeft: 'Nog {{time}}',
  callbackDelay: 'Geef me 5 minuten',
  callbackDelayedTitle: 'We bellen je om {{time}}',
  callbackDelayedText: 'Neem de tijd. Je telefoon gaat niet eerder over.',
  callbackRetryAt: 'We proberen het {{when}} opnieuw.',
  callbackWasBusy: 'De lijn was bezet: {{phone}}',
  callbackWasMachine: 'We kregen de voicemail van {{phone}}',
  callbackWasWrong: 'Iemand anders nam op. Klopt het nummer {{phone}}?',
  callbackIMissed: 'Oproep gemist: bel me nog eens',
  callbackNobodyCalled: 'Niemand heeft me gebeld',
  callbackExpiredTitle: 'Sorry, niemand kon je bellen',
  callbackExpiredText: 'Je aanvraag heeft te lang gewacht. Vraag het nog eens, of kies een tijd.',
  callbackFailedTitle: 'Sorry, bellen is niet gelukt',
  callbackFailedPhone: 'Onze telefoon doet het even niet. Dat ligt aan ons, en je aanvraag blijft staan.',
  callbackFailedNumber: '{{phone}} is niet bereikbaar. Probeer een ander nummer.',
  callbackTryNow: 'Nu opnieuw proberen',
  callbackCalendar: 'In agenda zetten',
  callbackManage: 'Link om te wijzigen kopiëren',
  callbackManaged: 'Gekopieerd. Met deze link kun je de belafspraak op elk apparaat verzetten of afzeggen.',
  callbackManageLink: 'Link om deze belafspraak te wijzigen',
  callbackRemindSms: 'We herinneren je per sms.',
  callbackRemindEmail: 'We herinneren je per e-mail.',
  callbackRateWord: 'Een paar woorden (optioneel)',
};
