import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Ответы на частые вопросы',
  backToArticles: 'Все статьи',
  otherArticles: 'Другое',
  onThisPage: 'На этой странице',
  recentlyRead: 'Недавно прочитанное',
  youAreHere: 'Вы здесь',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  linkToCopy: 'Ссылка на эту статью',
  related: 'Похожие статьи',
  helpful: 'Это помогло?',
  yes: 'Да',
  no: 'Нет',
  helpfulThanks: 'Спасибо, рады это слышать.',
  unhelpfulThanks: 'Спасибо. Ответить вам лично?',
  rateNote: 'Чего не хватило? (необязательно)',
  rateSend: 'Отправить',
  stillNeedHelp: 'Остались вопросы?',
  articleMissing: 'Этой статьи больше нет. Попробуйте поиск.',
  opensInNewTab: 'откроется в новой вкладке',
};
