/** Ids of articles that the page itself publishes begin like this. */
export const PAGE_ID = 'page:';
