import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Înapoi',
  closeHelp: 'Închideți ajutorul',
  viewFailed: 'Această parte nu a putut fi încărcată. Verificați conexiunea.',
  tryAgain: 'Încercați din nou',
  greeting: 'Bună ziua, cu ce vă putem ajuta?',
  searchName: 'Cu ce vă putem ajuta?',
  searchPlaceholder: 'Căutați un răspuns',
  clearSearch: 'Ștergeți căutarea',
  mostAsked: 'Întrebări frecvente',
  allArticles: 'Vedeți toate articolele',
  answers: 'Răspunsuri',
  results_one: '{{count}} răspuns găsit',
  results_few: '{{count}} răspunsuri găsite',
  results_other: '{{count}} de răspunsuri găsite',
  nothingFound: 'Nu am găsit un răspuns pentru „{{query}}”.',
  nothingFoundHelp: 'Încercați alte cuvinte sau întrebați-ne: întrebarea vine gata scrisă.',
  askAbout: 'Întrebați-ne despre asta',
  notThis: 'Nu este ce căutați?',
  faqFailed: 'Răspunsurile nu au putut fi încărcate.',
};
