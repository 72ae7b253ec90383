/** Words of the FAQ to browse and of an article. */
export const faq = {
  articles: 'Answers to common questions',
  backToArticles: 'All articles',
  otherArticles: 'More',
  related: 'Related',
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  helpfulThanks: 'Thank you, good to know.',
  unhelpfulThanks: 'Thank you. Shall we answer it in person?',
  stillNeedHelp: 'Still need help?',
  articleMissing: 'This article is no longer here. Try a search instead.',
  opensInNewTab: 'opens in a new tab',
};
