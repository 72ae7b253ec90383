import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Terug',
  closeHelp: 'Hulp sluiten',
  viewFailed: 'Dit deel kon niet worden geladen. Controleer je verbinding.',
  tryAgain: 'Opnieuw proberen',
  greeting: 'Hallo, hoe kunnen we je helpen?',
  searchName: 'Hoe kunnen we je helpen?',
  searchPlaceholder: 'Zoek een antwoord',
  clearSearch: 'Zoekveld wissen',
  mostAsked: 'Vaak gevraagd',
  allArticles: 'Alle artikelen bekijken',
  answers: 'Antwoorden',
  results_one: '{{count}} antwoord gevonden',
  results_other: '{{count}} antwoorden gevonden',
  nothingFound: 'We vonden geen antwoord op ‘{{query}}’.',
  nothingFoundHelp: 'Probeer andere woorden, of vraag het ons: je vraag gaat vanzelf mee.',
  askAbout: 'Vraag het ons',
  notThis: 'Niet wat je zocht?',
  faqFailed: 'De antwoorden konden niet worden geladen.',
};
