import type { Language } from '../language.ts';

/**
 * Italian. Light stemmer after Savoy, "A stemming procedure and stopword list for general French corpora" and its
 * Italian sister, with verb endings added; on words without accents.
 */
export const it: Language = {
  code: 'it',
  stem,
  elision: true,
  synonyms:
    'rimborso rimborsare soldi restituzione|reso restituire rendere|cambio cambiare sostituire|annullare cancellare ' +
    'disdire recesso|consegna spedizione spedire inviare|pacco ordine|prezzo costo tariffa costare ' +
    'quanto_costa|pagamento pagare|fattura ricevuta scontrino|account profilo conto|accesso accedere login ' +
    'entrare|registrazione registrarsi iscriversi|password codice pin|dimenticare perdere recuperare|modificare ' +
    'cambiare aggiornare|eliminare chiudere|riparare riparazione|rotto danneggiato difettoso|problema errore ' +
    'guasto|funzionare|telefono cellulare numero|contatto contattare chiamare|email mail posta|aiuto assistenza ' +
    'supporto|indirizzo luogo dove|quando data ora orario|bambino figlio|medico dottore|malato malattia|comprare ' +
    'acquistare|iniziare cominciare|finire terminare|permesso consentito|necessario obbligatorio bisogna|ricevere ' +
    'ottenere|sconto coupon promozione offerta|lavoro impiego|dipendente lavoratore|azienda ditta|soldi denaro ' +
    'importo|verificare confermare controllare|foto immagine|documento file|garanzia|disponibile',
  weak:
    'a ad ai al alla alle allo anche avere aveva c che chi ci come con cosa cui da dai dal dalla dalle de degli dei ' +
    'del della delle dello deve devo di dove e ed e essere fa fare ha hai hanno ho i il in io l la le lei li lo ' +
    'loro lui ma me mi mia mie miei mio molto ne nei nel nella no noi non nostra nostro o ogni per perche piu posso ' +
    'puo possono qual quale quali quando quanto quanta quanti quella quello questa queste questi questo qui se sei ' +
    'si sia siamo sono sta sto su sua sul sulla suo ti tra tu tua tuo un una uno vi voi vorrei vostra vostro ciao ' +
    'salve grazie favore',
};

/** The leftmost match is the longest ending; three letters stay. */
const endings =
  /(?<=...)(amento|amenti|imento|imenti|azione|azioni|atore|atori|mente|iamo|iate|avano|avamo|avate|evano|ivano|eremo|irono|arono|assero|essi|assi|ando|endo|ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|are|ere|ire|arsi|ersi|irsi|ano|ono|ava|eva|iva|era|ira|ero|anza|anze|enza|enze|ico|ica|ici|iche|oso|osa|osi|ose|ia|ie|io|ii|e|i|o|a)$/;

function stem(word: string): string {
  return word.replace(endings, '');
}
