import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Não ligamos para nenhum país com esse nome.',
  callbackShort_one: 'Este número é demasiado curto: falta {{count}} dígito.',
  callbackShort_many: 'Este número é demasiado curto: faltam {{count}} dígitos.',
  callbackShort_other: 'Este número é demasiado curto: faltam {{count}} dígitos.',
  callbackLong_one: 'Este número é demasiado longo: retire {{count}} dígito.',
  callbackLong_many: 'Este número é demasiado longo: retire {{count}} dígitos.',
  callbackLong_other: 'Este número é demasiado longo: retire {{count}} dígitos.',
  callbackNotHere:
    'Este número não existe neste país: {{country}}. Verifique cada dígito ou comece por + e o código do país.',
  callbackNotCalled: 'Não ligamos para este país: {{country}}. Indique um número de outro país: {{countries}}.',
  callbackNotCalledThere: 'Não ligamos para este país: {{country}}. Indique um número de um dos países da lista.',
  callbackPremium:
    'As chamadas para este número têm um custo extra, por isso não as fazemos. Indique um número normal.',
  callbackExtensionAdd: 'Adicionar uma extensão',
  callbackExtension: 'Extensão',
  callbackExtensionWrong: 'Uma extensão só tem dígitos, * e #.',
  callbackDepartment: 'Com quem quer falar?',
  callbackDepartmentAny: 'Qualquer pessoa',
  callbackSms: 'Receber também um SMS sobre a chamada',
  callbackConsentMissing: 'Aceite primeiro esta condição, para podermos ligar.',
  callbackAnswerMissing: 'Responda a esta pergunta, por favor.',
  callbackOptional: '{{label}} (opcional)',
  callbackChecking: 'A verificar…',
  callbackCheckFailed: 'Não foi possível verificar este pedido. Tente de novo ou procure-nos de outra forma.',
  callbackCodeTitle: 'Só mais um passo: este número é seu?',
  callbackCodeSent: 'Enviámos um código para {{phone}}.',
  callbackCode: 'Código recebido por SMS',
  callbackCodeWrong: 'Este código não está certo. Verifique-o ou peça outro.',
  callbackCodeDone: 'Confirmar o código',
  callbackCodeAgain: 'Enviar um novo código',
  callbackCodeOther: 'Este número não é meu',
};
