import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'A passar a chamada a {{name}}',
  callbackStepRingingSomebody: 'A passar a chamada',
  callbackTimeLeft: 'Faltam {{time}}',
  callbackDelay: 'Preciso de 5 minutos',
  callbackDelayedTitle: 'Ligamos às {{time}}',
  callbackDelayedText: 'Sem pressa. O telefone não toca antes dessa hora.',
  callbackRetryAt: 'Voltamos a tentar {{when}}.',
  callbackWasBusy: 'A linha estava ocupada: {{phone}}',
  callbackWasMachine: 'No número {{phone}} atendeu o correio de voz',
  callbackWasWrong: 'Atendeu outra pessoa. O número {{phone}} está certo?',
  callbackIMissed: 'Não atendi a tempo: liguem outra vez',
  callbackNobodyCalled: 'Ninguém me ligou',
  callbackExpiredTitle: 'Lamentamos, ninguém conseguiu ligar',
  callbackExpiredText: 'O seu pedido esperou demasiado tempo. Peça outra vez ou escolha uma hora.',
  callbackFailedTitle: 'Lamentamos, a chamada não foi possível',
  callbackFailedPhone: 'O nosso telefone não está a funcionar. A falha é nossa e o seu pedido fica guardado.',
  callbackFailedNumber: 'Não conseguimos ligar para {{phone}}. Tente outro número.',
  callbackTryNow: 'Tentar de novo agora',
  callbackCalendar: 'Adicionar ao calendário',
  callbackManage: 'Copiar link para alterar',
  callbackManaged: 'Copiado. Com este link pode alterar ou cancelar a chamada em qualquer dispositivo.',
  callbackManageLink: 'Link para alterar esta chamada',
  callbackRemindSms: 'Enviamos um lembrete por SMS.',
  callbackRemindEmail: 'Enviamos um lembrete por e-mail.',
  callbackRateWord: 'Um comentário (opcional)',
};
