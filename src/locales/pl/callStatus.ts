import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Łączymy z osobą: {{name}}',
  callbackStepRingingSomebody: 'Łączymy',
  callbackTimeLeft: 'Pozostało {{time}}',
  callbackDelay: 'Dajcie mi 5 minut',
  callbackDelayedTitle: 'Zadzwonimy o {{time}}',
  callbackDelayedText: 'Spokojnie. Wcześniej telefon nie zadzwoni.',
  callbackRetryAt: 'Spróbujemy ponownie: {{when}}.',
  callbackWasBusy: 'Linia była zajęta: {{phone}}',
  callbackWasMachine: 'Pod numerem {{phone}} odebrała poczta głosowa',
  callbackWasWrong: 'Odebrał ktoś inny. Czy numer {{phone}} jest właściwy?',
  callbackIMissed: 'Przegapiłem telefon, zadzwońcie znowu',
  callbackNobodyCalled: 'Nikt do mnie nie zadzwonił',
  callbackExpiredTitle: 'Przepraszamy, nikt nie mógł zadzwonić',
  callbackExpiredText: 'Twoja prośba czekała zbyt długo. Poproś jeszcze raz albo wybierz termin.',
  callbackFailedTitle: 'Przepraszamy, nie udało się zadzwonić',
  callbackFailedPhone: 'Nasz telefon akurat nie działa. To nasza wina, a Twoja prośba nie przepadła.',
  callbackFailedNumber: 'Nie można połączyć się z numerem {{phone}}. Podaj inny.',
  callbackTryNow: 'Spróbujcie teraz jeszcze raz',
  callbackCalendar: 'Dodaj do kalendarza',
  callbackManage: 'Skopiuj link do zmiany',
  callbackManaged: 'Skopiowano. Dzięki temu linkowi zmienisz lub odwołasz telefon na każdym urządzeniu.',
  callbackManageLink: 'Link do zmiany tego telefonu',
  callbackRemindSms: 'Przypomnimy SMS-em.',
  callbackRemindEmail: 'Przypomnimy e-mailem.',
  callbackRateWord: 'Kilka słów (nieobowiązkowe)',
};
