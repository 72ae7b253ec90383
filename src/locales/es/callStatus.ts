import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Le conectamos con {{name}}',
  callbackStepRingingSomebody: 'Le conectamos',
  callbackTimeLeft: 'Quedan {{time}}',
  callbackDelay: 'Denme 5 minutos',
  callbackDelayedTitle: 'Le llamamos a las {{time}}',
  callbackDelayedText: 'Tómese su tiempo. Su teléfono no sonará antes.',
  callbackRetryAt: 'Lo intentamos de nuevo: {{when}}.',
  callbackWasBusy: 'Comunicaba: {{phone}}',
  callbackWasMachine: 'En {{phone}} contestó el buzón de voz',
  callbackWasWrong: 'Contestó otra persona. ¿Es correcto el número {{phone}}?',
  callbackIMissed: 'No llegué a tiempo: llámenme otra vez',
  callbackNobodyCalled: 'Nadie me llamó',
  callbackExpiredTitle: 'Disculpe, nadie pudo llamarle',
  callbackExpiredText: 'Su solicitud ha esperado demasiado. Pida otra vez la llamada o elija una hora.',
  callbackFailedTitle: 'Disculpe, no se pudo hacer la llamada',
  callbackFailedPhone: 'Nuestro teléfono no funciona ahora mismo. El fallo es nuestro y conservamos su solicitud.',
  callbackFailedNumber: 'No se puede llamar al {{phone}}. Pruebe con otro número.',
  callbackTryNow: 'Probar de nuevo ahora',
  callbackCalendar: 'Añadir al calendario',
  callbackManage: 'Copiar un enlace para cambiarla',
  callbackManaged: 'Copiado. Con este enlace puede cambiar o cancelar la llamada en cualquier dispositivo.',
  callbackManageLink: 'Enlace para cambiar esta llamada',
  callbackRemindSms: 'Le avisaremos por SMS.',
  callbackRemindEmail: 'Le avisaremos por correo electrónico.',
  callbackRateWord: 'Unas palabras (opcional)',
};
