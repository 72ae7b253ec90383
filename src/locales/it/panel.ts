import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Indietro',
  closeHelp: 'Chiudi l’aiuto',
  viewFailed: 'Non è stato possibile caricare questa parte. Controlla la connessione.',
  tryAgain: 'Riprova',
  greeting: 'Ciao, come possiamo aiutarti?',
  searchName: 'Come possiamo aiutarti?',
  searchPlaceholder: 'Cerca una risposta',
  clearSearch: 'Cancella la ricerca',
  mostAsked: 'Domande frequenti',
  allArticles: 'Vedi tutti gli articoli',
  answers: 'Risposte',
  results_one: '{{count}} risposta trovata',
  results_many: '{{count}} risposte trovate',
  results_other: '{{count}} risposte trovate',
  nothingFound: 'Non abbiamo trovato risposte per “{{query}}”.',
  nothingFoundHelp: 'Prova con altre parole o chiedi a noi: la tua domanda ci arriva già scritta.',
  askAbout: 'Chiedilo a noi',
  notThis: 'Non è quello che cercavi?',
  faqFailed: 'Non è stato possibile caricare le risposte.',
};
