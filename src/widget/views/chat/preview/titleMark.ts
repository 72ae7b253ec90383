/** The number of unseen answers before the title of the page. */
export interface TitleMark {
  /** 0 gives the page its title back. */
  show(count: number): void;
}

/** Makes the mark of a document. What the page makes of its title meanwhile stays as it is. */
export function createTitleMark(document: Document): TitleMark {
  let mark = '';
  return {
    show(count) {
      const bare = mark && document.title.startsWith(mark) ? document.title.slice(mark.length) : document.title;
      mark = count > 0 ? `(${count > 99 ? '99+' : count}) ` : '';
      if (document.title !== mark + bare) document.title = mark + bare;
    },
  };
}
