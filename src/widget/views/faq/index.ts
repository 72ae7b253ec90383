// The FAQ to browse and the article to read: one chunk, for one leads to the other.
export { ArticleView } from './ArticleView.tsx';
export { FaqView } from './FaqView.tsx';
