import type { SameWords } from '../words.ts';
import type { help as english } from '../en/help.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Помощь',
  search: 'Искать',
  searchLabel: 'Чем мы можем помочь?',
  found: 'Ответы на «{{query}}»',
  nothing: 'По запросу «{{query}}» ничего не нашлось.',
  nothingHint: 'Попробуйте другие слова или посмотрите статьи ниже.',
  allArticles: 'Все статьи',
  otherArticles: 'Другое',
  inCategory: 'Все ({{count}}) в разделе «{{category}}»',
  related: 'Похожие статьи',
  previous: 'Предыдущая страница',
  next: 'Следующая страница',
  notFound: 'Такой страницы нет',
  notFoundHint: 'Возможно, её перенесли или удалили. Поможет поиск.',
  otherLanguages: 'Другие языки',
  empty: 'Статей пока нет.',
  skip: 'Перейти к содержанию',
  breadcrumbs: 'Вы здесь',
  stillNeedHelp: 'Остались вопросы?',
};
