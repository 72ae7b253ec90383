// The room's rule: text in, ranked ids out; pure, knows no other room, loads only the language it is asked for.
export { buildIndex, type IndexOptions } from './buildIndex.ts';
export { confidentScore } from './confidentScore.ts';
export { type CreateIndexOptions, createIndex } from './createIndex.ts';
export type { FaqEntry } from './faqEntry.ts';
export type { FaqIndex, SearchOptions } from './faqIndex.ts';
export { highlight, type Segment } from './highlight.ts';
export type { Language } from './language.ts';
export { loadLanguage } from './loadLanguage.ts';
export { neutral } from './neutral.ts';
export type { SearchHit } from './searchHit.ts';
