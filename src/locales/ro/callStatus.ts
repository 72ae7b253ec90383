import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Vă facem legătura cu {{name}}',
  callbackStepRingingSomebody: 'Vă facem legătura',
  callbackTimeLeft: 'Mai sunt {{time}}',
  callbackDelay: 'Lăsați-mi 5 minute',
  callbackDelayedTitle: 'Vă sunăm la {{time}}',
  callbackDelayedText: 'Nu vă grăbiți. Telefonul nu va suna mai devreme.',
  callbackRetryAt: 'Încercăm din nou {{when}}.',
  callbackWasBusy: 'Linia era ocupată: {{phone}}',
  callbackWasMachine: 'La {{phone}} a răspuns mesageria vocală',
  callbackWasWrong: 'A răspuns altcineva. Este corect numărul {{phone}}?',
  callbackIMissed: 'Am ratat apelul: mai sunați o dată',
  callbackNobodyCalled: 'Nu m-a sunat nimeni',
  callbackExpiredTitle: 'Ne pare rău, nimeni nu v-a putut suna',
  callbackExpiredText: 'Cererea a așteptat prea mult. Cereți din nou un apel sau alegeți o oră.',
  callbackFailedTitle: 'Ne pare rău, apelul nu s-a putut face',
  callbackFailedPhone: 'Telefonul nostru nu funcționează acum. Vina este a noastră, iar cererea rămâne valabilă.',
  callbackFailedNumber: '{{phone}} nu poate fi apelat. Încercați alt număr.',
  callbackTryNow: 'Încercați din nou acum',
  callbackCalendar: 'Adăugați în calendar',
  callbackManage: 'Copiați un link de modificare',
  callbackManaged: 'Copiat. Cu acest link puteți muta sau anula apelul de pe orice dispozitiv.',
  callbackManageLink: 'Link pentru modificarea apelului',
  callbackRemindSms: 'Vă reamintim prin SMS.',
  callbackRemindEmail: 'Vă reamintim prin e-mail.',
  callbackRateWord: 'Câteva cuvinte (opțional)',
};
