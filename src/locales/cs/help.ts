import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Nápověda',
  search: 'Hledat',
  searchLabel: 'Jak vám můžeme pomoct?',
  found: 'Odpovědi na „{{query}}“',
  nothing: 'Pro „{{query}}“ jsme nic nenašli.',
  nothingHint: 'Zkuste jiná slova, nebo si projděte články níže.',
  allArticles: 'Všechny články',
  otherArticles: 'Další',
  inCategory: 'Všechny ({{count}}) v „{{category}}“',
  related: 'Související',
  previous: 'Předchozí stránka',
  next: 'Další stránka',
  notFound: 'Tato stránka tu není',
  notFoundHint: 'Možná jsme ji přesunuli nebo odstranili. Co hledáte, snad najde vyhledávání.',
  otherLanguages: 'Další jazyky',
  empty: 'Zatím tu nejsou žádné články.',
  skip: 'Přejít k obsahu',
  breadcrumbs: 'Jste tady',
  stillNeedHelp: 'Potřebujete ještě pomoct?',
};
