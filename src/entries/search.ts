// `deskbell/search`: FAQ search that runs in the page and in Node.
export * from '../search/index.ts';
