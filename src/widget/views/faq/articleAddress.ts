/** The address of an article on a page that has the bell: the page opens with the article beside it. */
export function articleAddress(pageUrl: string, id: string): string {
  // A colon reads better as it is, and is allowed in a fragment.
  return `${pageUrl.split('#')[0]}#deskbell=article:${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
