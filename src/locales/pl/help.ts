import type { SameWords } from '../words.ts';
import type { help as english } from '../en/help.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Pomoc',
  search: 'Szukaj',
  searchLabel: 'Jak możemy pomóc?',
  found: 'Odpowiedzi na „{{query}}”',
  nothing: 'Nic nie pasuje do „{{query}}”.',
  nothingHint: 'Spróbuj innych słów albo przejrzyj artykuły poniżej.',
  allArticles: 'Wszystkie artykuły',
  otherArticles: 'Inne',
  inCategory: 'Wszystkie ({{count}}) w „{{category}}”',
  related: 'Zobacz też',
  previous: 'Poprzednia strona',
  next: 'Następna strona',
  notFound: 'Nie ma takiej strony',
  notFoundHint: 'Mogła zostać przeniesiona lub usunięta. Może pomoże wyszukiwarka.',
  otherLanguages: 'Inne języki',
  empty: 'Nie ma jeszcze artykułów.',
  skip: 'Przejdź do treści',
  breadcrumbs: 'Jesteś tutaj',
  stillNeedHelp: 'Nadal potrzebujesz pomocy?',
};
