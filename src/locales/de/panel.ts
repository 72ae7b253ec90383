import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Zurück',
  closeHelp: 'Hilfe schließen',
  viewFailed: 'Dieser Teil konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.',
  stillLoading: 'Es lädt noch …',
  tryAgain: 'Erneut versuchen',
  greeting: 'Hallo, wie können wir Ihnen helfen?',
  searchName: 'Wie können wir helfen?',
  searchPlaceholder: 'Antwort suchen',
  clearSearch: 'Suche leeren',
  mostAsked: 'Häufig gefragt',
  allArticles: 'Alle Artikel ansehen',
  answers: 'Antworten',
  results_one: '{{count}} Antwort gefunden',
  results_other: '{{count}} Antworten gefunden',
  nothingFound: 'Zu „{{query}}“ haben wir keine Antwort gefunden.',
  nothingFoundHelp: 'Versuchen Sie andere Wörter oder fragen Sie uns: Ihre Frage kommt gleich mit.',
  askAbout: 'Uns danach fragen',
  notThis: 'Nicht das Richtige dabei?',
  faqFailed: 'Die Antworten konnten nicht geladen werden.',
};
