/** What a page of the table is made from. */
export interface Site {
  /** Origin of the desk, without a slash at the end. */
  readonly desk: string;
  /** The address of the tag. */
  readonly tag: string;
}

/**
 * How far a visitor comes on a page: there is `nothing`, the bell is `seen`, a click is `heard` and answered with a
 * sentence, the panel is `opened`, an answer is `found`, a message is `sent`.
 */
export type Reach = 'nothing' | 'seen' | 'heard' | 'opened' | 'found' | 'sent';

/** A page that is hostile to a widget, or only special. */
export interface EmbedPage {
  /** What is special; begins with the row of the fault matrix where there is one. */
  readonly name: string;
  readonly html: (site: Site) => string;
  readonly headers?: (site: Site) => Readonly<Record<string, string>>;
  /** Runs before anything of the page: for what the browser does, not the page. */
  readonly init?: string;
  /** Requests that never arrive. */
  readonly blocked?: (site: Site) => RegExp;
  /** Runs on the page once the bell is there. */
  readonly meanwhile?: string;
  /** The bell is in a document inside the page. */
  readonly framed?: boolean;
  /** Default `sent`: everything works. */
  readonly reach?: Reach;
  /** Why a visitor comes no further. Required where `reach` is less than `sent`. */
  readonly limits?: string;
  /** The test's mouse does not know where things are on this page, a person's does. */
  readonly byKeyboard?: boolean;
  /** What the page's own policy reports, as its author wants it. */
  readonly reported?: RegExp;
}

/** The tag as the README gives it, with more attributes. */
export function tagOf({ tag }: Site, attributes = ''): string {
  return `<script async ${attributes} src="${tag}"></script>`;
}

/** A page with the tag at the end of its head and a screenful of text. */
export function plainPage(head: string, body = ''): (site: Site) => string {
  return (site) => documentOf(`${head}${tagOf(site)}`, body);
}

/** The same, with what the page does first in a script before the tag. */
export function scriptedPage(script: string, body = ''): (site: Site) => string {
  return plainPage(`<script>${script}</script>`, body);
}

/** A page of a head and a body. */
export function documentOf(head: string, body = '', html = '<html lang="en">'): string {
  return `<!doctype html>${html}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A shop</title>${head}</head><body>${body}<h1>A shop</h1><p>Plants for every room.</p>
<button>Own button</button><a href="#plants">Plants</a></body></html>`;
}
