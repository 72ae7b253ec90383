// Each article as a plain page: HTML strings out of articles, nothing of HTTP.
export * from './articlePage.ts';
export * from './helpLayout.ts';
export * from './helpStyles.ts';
export * from './HelpSite.ts';
export * from './listPage.ts';
export * from './renderMarkdown.ts';
export * from './sitemap.ts';
