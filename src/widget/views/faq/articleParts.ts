// What stands around the text of an article: one chunk, fetched while that is read.
export { ArticleFoot } from './ArticleFoot.tsx';
export { CopyLink } from './CopyLink.tsx';
