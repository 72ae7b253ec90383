import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: 'Назад',
  closeHelp: 'Закрити допомогу',
  viewFailed: 'Не вдалося завантажити цей розділ. Перевірте з’єднання.',
  stillLoading: 'Досі завантажується…',
  tryAgain: 'Повторити',
  greeting: 'Вітаємо! Чим можемо допомогти?',
  searchName: 'Чим ми можемо допомогти?',
  searchPlaceholder: 'Знайти відповідь',
  clearSearch: 'Очистити пошук',
  mostAsked: 'Часті запитання',
  allArticles: 'Усі статті',
  answers: 'Відповіді',
  results_one: 'Знайдено {{count}} відповідь',
  results_few: 'Знайдено {{count}} відповіді',
  results_many: 'Знайдено {{count}} відповідей',
  results_other: 'Знайдено {{count}} відповіді',
  nothingFound: 'За запитом «{{query}}» нічого не знайшлося.',
  nothingFoundHelp: 'Спробуйте інші слова або запитайте нас: набирати запитання знову не доведеться.',
  askAbout: 'Запитати нас про це',
  notThis: 'Шукали щось інше?',
  faqFailed: 'Не вдалося завантажити відповіді.',
};
