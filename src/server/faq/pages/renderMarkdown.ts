import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';

/** Where the links of an article lead. */
export interface LinkRules {
  /** Origin for relative links; absent: they stay as they are. */
  readonly links?: string | undefined;
  /** Path of another article, for links such as `#deskbell=article:returns-how`. */
  readonly articlePath: (slug: string) => string;
}

const SAFE = /^(https?:|mailto:|tel:)/i;
const ARTICLE = /^#deskbell=article:([a-z0-9][a-z0-9-]{0,99})$/;

/** True for a link that may be clicked: http(s), mail, telephone, or within the site. */
export function isSafeLink(href: string): boolean {
  // Browsers pass over white space and control characters in front of and inside a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const plain = href.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  return SAFE.test(plain) || !/^[^/?#]*:/.test(plain);
}

/** CommonMark with tables; HTML in it stays text, and links that could run something stay text too. */
function createRenderer(): Renderer {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false, maxNesting: 30 });
  markdown.validateLink = isSafeLink;
  return markdown;
}

let renderer: Renderer | undefined;

/**
 * Draws the Markdown of an answer as HTML that is safe to serve: no HTML of its own, only links that may be clicked.
 * Headings begin at level 2, since the question is the only one at level 1.
 */
export function renderMarkdown(source: string, { links, articlePath }: LinkRules): string {
  renderer ??= createRenderer();
  const tokens = renderer.parse(source, {});
  const levels = headingLevels(tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag));
  const lead = (href: string | number | null) => leadTo(String(href ?? ''), links, articlePath);
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) token.tag = levels.get(token.tag) ?? token.tag;
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', lead(child.attrGet('href')));
      if (child.type === 'image') {
        child.attrSet('src', lead(child.attrGet('src')));
        child.attrSet('loading', 'lazy');
      }
    }
  }
  return renderer.renderer.render(tokens, renderer.options, {});
}

/** The text without any marks, for descriptions: at most so many characters, cut at a word. */
export function plainText(source: string, most: number): string {
  renderer ??= createRenderer();
  const words = renderer
    .parse(source, {})
    .flatMap(({ type, content, children }) => (type === 'inline' ? (children ?? []) : [{ type, content }]))
    .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** The levels that are used, as levels from 2 on without gaps. */
function headingLevels(tags: readonly string[]): ReadonlyMap<string, string> {
  const used = [...new Set(tags)].sort();
  return new Map(used.map((tag, index) => [tag, `h${Math.min(6, index + 2)}`]));
}

function leadTo(href: string, links: string | undefined, articlePath: LinkRules['articlePath']): string {
  const slug = ARTICLE.exec(href)?.[1];
  if (slug) return articlePath(slug);
  if (links === undefined || href.startsWith('#') || SAFE.test(href)) return href;
  try {
    return new URL(href, links).href;
  } catch {
    return href;
  }
}
