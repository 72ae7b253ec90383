// Where articles come from: files and addresses in, a FAQ and a list of faults out; and each article as a page.
export * from './checkFaq.ts';
export * from './createArticleSources.ts';
export * from './fetchText.ts';
export * from './importArticles.ts';
export * from './isPublicAddress.ts';
export * from './keptCopies.ts';
export * from './mergeReadings.ts';
export * from './noFaq.ts';
export * from './pages/index.ts';
export * from './permittedLookup.ts';
export * from './reading.ts';
export { kindOfAnswer, kindOfName, type SourceKind } from './sourceKind.ts';
export { shownAddress } from './urlSource.ts';
