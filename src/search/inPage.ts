// What a page fetches of the search, and nothing that only Node needs.
export { createIndex } from './createIndex.ts';
export { highlight } from './highlight.ts';
