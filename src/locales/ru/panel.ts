import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Назад',
  closeHelp: 'Закрыть помощь',
  viewFailed: 'Не получилось загрузить этот раздел. Проверьте соединение.',
  stillLoading: 'Всё ещё загружается…',
  tryAgain: 'Повторить',
  greeting: 'Здравствуйте! Чем можем помочь?',
  searchName: 'Чем мы можем помочь?',
  searchPlaceholder: 'Найти ответ',
  clearSearch: 'Очистить поиск',
  mostAsked: 'Частые вопросы',
  allArticles: 'Все статьи',
  answers: 'Ответы',
  results_one: 'Найден {{count}} ответ',
  results_few: 'Найдено {{count}} ответа',
  results_many: 'Найдено {{count}} ответов',
  results_other: 'Найдено {{count}} ответа',
  nothingFound: 'По запросу «{{query}}» ничего не нашлось.',
  nothingFoundHelp: 'Попробуйте другие слова или спросите нас: набирать вопрос заново не придётся.',
  askAbout: 'Спросить нас об этом',
  notThis: 'Искали что-то другое?',
  faqFailed: 'Не получилось загрузить ответы.',
};
