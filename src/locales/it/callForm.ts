import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Non chiamiamo nessun paese con questo nome.',
  callbackShort_one: 'Questo numero è troppo corto: manca {{count}} cifra.',
  callbackShort_many: 'Questo numero è troppo corto: mancano {{count}} cifre.',
  callbackShort_other: 'Questo numero è troppo corto: mancano {{count}} cifre.',
  callbackLong_one: 'Questo numero è troppo lungo: togli {{count}} cifra.',
  callbackLong_many: 'Questo numero è troppo lungo: togli {{count}} cifre.',
  callbackLong_other: 'Questo numero è troppo lungo: togli {{count}} cifre.',
  callbackNotHere:
    'In questo paese ({{country}}) il numero non esiste. Controlla ogni cifra oppure inizia con + e il prefisso del paese.',
  callbackNotCalled:
    'Non chiamiamo in questo paese: {{country}}. Inserisci un numero di un altro paese: {{countries}}.',
  callbackNotCalledThere: 'Non chiamiamo in questo paese: {{country}}. Inserisci un numero di uno dei paesi in elenco.',
  callbackPremium:
    'Le chiamate a questo numero hanno un costo extra, perciò non possiamo farle. Inserisci un numero normale.',
  callbackExtensionAdd: 'Aggiungi un interno',
  callbackExtension: 'Interno',
  callbackExtensionWrong: 'Un interno contiene solo cifre, * e #.',
  callbackDepartment: 'Chi vuoi che ti chiami?',
  callbackDepartmentAny: 'Chiunque',
  callbackSms: 'Avvisami anche via SMS',
  callbackConsentMissing: 'Prima dai il tuo consenso, così possiamo chiamarti.',
  callbackAnswerMissing: 'Rispondi a questa domanda, per favore.',
  callbackOptional: '{{label}} (facoltativo)',
  callbackChecking: 'Verifica in corso…',
  callbackCheckFailed: 'Non siamo riusciti a verificare la richiesta. Riprova o contattaci in un altro modo.',
  callbackCodeTitle: 'Ancora un passo: questo numero è tuo?',
  callbackCodeSent: 'Abbiamo inviato un codice al {{phone}}.',
  callbackCode: 'Codice ricevuto via SMS',
  callbackCodeWrong: 'Questo codice non è giusto. Controllalo o fattene inviare un altro.',
  callbackCodeDone: 'Conferma il codice',
  callbackCodeAgain: 'Invia un nuovo codice',
  callbackCodeOther: 'Non è il mio numero',
};
