import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Zpět',
  closeHelp: 'Zavřít nápovědu',
  viewFailed: 'Tuto část se nepodařilo načíst. Zkontrolujte prosím připojení.',
  tryAgain: 'Zkusit znovu',
  greeting: 'Dobrý den, jak můžeme pomoct?',
  searchName: 'Jak můžeme pomoct?',
  searchPlaceholder: 'Najít odpověď',
  clearSearch: 'Vymazat hledání',
  mostAsked: 'Časté otázky',
  allArticles: 'Zobrazit všechny články',
  answers: 'Odpovědi',
  results_one: 'Nalezena {{count}} odpověď',
  results_few: 'Nalezeny {{count}} odpovědi',
  results_many: 'Nalezeno {{count}} odpovědi',
  results_other: 'Nalezeno {{count}} odpovědí',
  nothingFound: 'Na „{{query}}“ jsme odpověď nenašli.',
  nothingFoundHelp: 'Zkuste jiná slova, nebo se zeptejte nás: otázku nemusíte psát znovu.',
  askAbout: 'Zeptejte se nás',
  notThis: 'Není to, co hledáte?',
  faqFailed: 'Odpovědi se nepodařilo načíst.',
};
