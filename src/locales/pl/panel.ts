import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Wstecz',
  closeHelp: 'Zamknij pomoc',
  viewFailed: 'Nie udało się wczytać tej części. Sprawdź połączenie.',
  stillLoading: 'Nadal się wczytuje…',
  tryAgain: 'Spróbuj ponownie',
  greeting: 'W czym możemy pomóc?',
  searchName: 'Jak możemy pomóc?',
  searchPlaceholder: 'Poszukaj odpowiedzi',
  clearSearch: 'Wyczyść',
  mostAsked: 'Najczęstsze pytania',
  allArticles: 'Wszystkie artykuły',
  answers: 'Odpowiedzi',
  results_one: 'Znaleziono {{count}} odpowiedź',
  results_few: 'Znaleziono {{count}} odpowiedzi',
  results_many: 'Znaleziono {{count}} odpowiedzi',
  results_other: 'Znaleziono {{count}} odpowiedzi',
  nothingFound: 'Nie mamy odpowiedzi na „{{query}}”.',
  nothingFoundHelp: 'Spróbuj innych słów albo zapytaj nas: przekażemy Twoje pytanie dalej.',
  askAbout: 'Zapytaj nas o to',
  notThis: 'To nie to, czego szukasz?',
  faqFailed: 'Nie udało się wczytać odpowiedzi.',
};
