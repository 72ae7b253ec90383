import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Допомога',
  search: 'Шукати',
  searchLabel: 'Чим ми можемо допомогти?',
  found: 'Відповіді на «{{query}}»',
  nothing: 'За запитом «{{query}}» нічого не знайшлося.',
  nothingHint: 'Спробуйте інші слова або перегляньте статті нижче.',
  allArticles: 'Усі статті',
  otherArticles: 'Інше',
  inCategory: 'Усі ({{count}}) у розділі «{{category}}»',
  related: 'Схожі статті',
  previous: 'Попередня сторінка',
  next: 'Наступна сторінка',
  notFound: 'Такої сторінки немає',
  notFoundHint: 'Можливо, її перенесли або вилучили. Пошук допоможе знайти потрібне.',
  otherLanguages: 'Інші мови',
  empty: 'Статей поки немає.',
  skip: 'Перейти до вмісту',
  breadcrumbs: 'Ви тут',
  stillNeedHelp: 'Залишилися запитання?',
};
