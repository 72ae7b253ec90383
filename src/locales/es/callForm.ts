import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'No llamamos a ningún país así.',
  callbackShort_one: 'Este número es demasiado corto: falta {{count}} cifra.',
  callbackShort_many: 'Este número es demasiado corto: faltan {{count}} cifras.',
  callbackShort_other: 'Este número es demasiado corto: faltan {{count}} cifras.',
  callbackLong_one: 'Este número es demasiado largo: quite {{count}} cifra.',
  callbackLong_many: 'Este número es demasiado largo: quite {{count}} cifras.',
  callbackLong_other: 'Este número es demasiado largo: quite {{count}} cifras.',
  callbackNotHere:
    'En este país ({{country}}) no existe ese número. Revise cada cifra o empiece con + y el prefijo del país.',
  callbackNotCalled: 'No llamamos a este país: {{country}}. Escriba un número de {{countries}}.',
  callbackNotCalledThere: 'No llamamos a este país: {{country}}. Escriba un número de uno de los países de la lista.',
  callbackPremium:
    'Las llamadas a este número tienen un coste adicional y no podemos hacerlas. Escriba un número corriente.',
  callbackExtensionAdd: 'Añadir una extensión',
  callbackExtension: 'Extensión',
  callbackExtensionWrong: 'Una extensión solo tiene cifras, * y #.',
  callbackDepartment: '¿Quién debe llamarle?',
  callbackDepartmentAny: 'Cualquiera',
  callbackSms: 'Avisarme también por SMS',
  callbackConsentMissing: 'Acepte esto primero para que podamos llamarle.',
  callbackAnswerMissing: 'Responda a esta pregunta, por favor.',
  callbackOptional: '{{label}} (opcional)',
  callbackChecking: 'Comprobando…',
  callbackCheckFailed: 'No se pudo comprobar la solicitud. Inténtelo de nuevo o contáctenos de otro modo.',
  callbackCodeTitle: 'Un paso más: ¿es este su número?',
  callbackCodeSent: 'Hemos enviado un código al {{phone}}.',
  callbackCode: 'Código de nuestro SMS',
  callbackCodeWrong: 'Este código no es correcto. Revíselo o pida otro.',
  callbackCodeDone: 'Confirmar el código',
  callbackCodeAgain: 'Enviar otro código',
  callbackCodeOther: 'Ese no es mi número',
};
