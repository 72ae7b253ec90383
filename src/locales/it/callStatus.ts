import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Ti mettiamo in contatto con {{name}}',
  callbackStepRingingSomebody: 'Ti mettiamo in contatto',
  callbackTimeLeft: 'Ancora {{time}}',
  callbackDelay: 'Datemi 5 minuti',
  callbackDelayedTitle: 'Ti chiamiamo alle {{time}}',
  callbackDelayedText: 'Fai con calma. Il telefono non squillerà prima.',
  callbackRetryAt: 'Riproviamo {{when}}.',
  callbackWasBusy: 'La linea era occupata: {{phone}}',
  callbackWasMachine: 'Al {{phone}} ha risposto la segreteria',
  callbackWasWrong: 'Ha risposto un’altra persona. Il numero {{phone}} è giusto?',
  callbackIMissed: 'Ho perso la chiamata: richiamatemi',
  callbackNobodyCalled: 'Non mi ha chiamato nessuno',
  callbackExpiredTitle: 'Ci dispiace, nessuno ha potuto chiamarti',
  callbackExpiredText: 'La tua richiesta ha aspettato troppo. Chiedi di nuovo o scegli un orario.',
  callbackFailedTitle: 'Ci dispiace, la chiamata non è riuscita',
  callbackFailedPhone:
    'In questo momento il nostro telefono non funziona. È un problema nostro e la tua richiesta resta valida.',
  callbackFailedNumber: 'Il {{phone}} non è raggiungibile. Prova con un altro numero.',
  callbackTryNow: 'Riprova adesso',
  callbackCalendar: 'Aggiungi al calendario',
  callbackManage: 'Copia un link per modificarla',
  callbackManaged: 'Copiato. Con questo link puoi spostare o annullare la chiamata da qualsiasi dispositivo.',
  callbackManageLink: 'Link per modificare questa chiamata',
  callbackRemindSms: 'Te lo ricordiamo via SMS.',
  callbackRemindEmail: 'Te lo ricordiamo via e-mail.',
  callbackRateWord: 'Due parole (facoltativo)',
};
