/** Elements whose inside is no text to read. */
const SILENT = /^(script|style|template|noscript|svg|math|iframe|object|head|title|textarea|select|summary)$/;
/** Elements that stand on lines of their own. */
const BLOCK =
  /^(p|div|section|article|header|footer|blockquote|table|tr|figure|figcaption|dl|dt|dd|address|details|hr)$/;
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|[!?][^>]*(?:>|$)|(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)(?:>|$))/gi;
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:|\/|#|\.)/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
};
const HEADING = /^h[1-6]$/;
const BOLD = /^(b|strong)$/;
const MOST_NESTED = 4;
/** UTF-16 units that are read of one text. */
const LONGEST = 50_000;

interface List {
  readonly ordered: boolean;
  count: number;
}

/**
 * Reads HTML as light Markdown, without a parser of the browser's (those are sinks under Trusted Types): paragraphs,
 * headings, lists, bold and safe links stay, everything else becomes its text. Anything can be given.
 */
export function readHtml(html: string): string {
  const source = html.slice(0, LONGEST);
  const lists: List[] = [];
  let out = '';
  let bold = false;
  let link = '';
  /** A mark has just been opened: a space belongs before it. */
  let fresh = false;
  let silent = '';
  let at = 0;

  function say(text: string): void {
    if (!text) return;
    let plain = decodeEntities(text).replace(/\s+/g, ' ');
    if (fresh && plain.startsWith(' ')) {
      if (plain === ' ') return;
      out = out.replace(/[*[]+$/, (mark) => ` ${mark}`);
      plain = plain.trimStart();
    } else if (/(^|\s)$/.test(out)) plain = plain.trimStart();
    out += escapeText(plain, /(^|\n)\s*$/.test(out));
    fresh = false;
  }

  /** Closes what is open behind the last word. */
  function close(mark: string): void {
    out = out.replace(/\s*$/, (space) => mark + space);
    fresh = false;
  }

  function endBold(): void {
    if (bold) close('**');
    bold = false;
  }

  function endLink(): void {
    if (link) close(`](${link})`);
    link = '';
  }

  function breakLine(lines = 2): void {
    if (link) {
      say(' ');
    } else {
      endBold();
      out = `${out.trimEnd()}${'\n'.repeat(lines)}`;
    }
  }

  /** Inside an item a new block goes on in its line: light Markdown has no blocks in items. */
  function breakBlock(): void {
    if (lists.length === 0) breakLine();
    else say(' ');
  }

  function beginItem(): void {
    endLink();
    const list = lists.at(-1) ?? { ordered: false, count: 0 };
    breakLine(lists.length > 1 || list.count > 0 ? 1 : 2);
    list.count += 1;
    const depth = Math.min(MOST_NESTED, Math.max(0, lists.length - 1));
    out += `${'  '.repeat(depth)}${list.ordered ? `${list.count}.` : '-'} `;
  }

  function open(name: string, attributes: string): void {
    if (name === 'br') breakBlock();
    else if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
    else if (name === 'li') beginItem();
    else if (HEADING.test(name)) {
      endLink();
      breakLine();
      if (lists.length === 0) out += Number(name[1]) < 3 ? '## ' : '### ';
    } else if (BLOCK.test(name)) breakBlock();
    else if (BOLD.test(name) && !bold && !link) {
      bold = fresh = true;
      out += '**';
    } else if (name === 'a') {
      endLink();
      link = addressOf(attributes);
      if (link) out += '[';
      fresh ||= Boolean(link);
    }
  }

  function end(name: string): void {
    if (name === 'ul' || name === 'ol') {
      endLink();
      lists.pop();
      breakLine(lists.length > 0 ? 1 : 2);
    } else if (HEADING.test(name) || BLOCK.test(name)) breakBlock();
    else if (BOLD.test(name) && !link) endBold();
    else if (name === 'a') endLink();
  }

  for (const match of source.matchAll(TAG)) {
    const [whole, slash, tag, attributes = ''] = match;
    if (!silent) say(source.slice(at, match.index));
    at = match.index + whole.length;
    if (!tag) continue;
    const name = tag.toLowerCase();
    if (silent) {
      if (slash && name === silent) silent = '';
    } else if (slash) end(name);
    else if (SILENT.test(name)) silent = attributes.endsWith('/') ? '' : name;
    else open(name, attributes);
  }
  if (!silent) say(source.slice(at));
  endLink();
  endBold();
  return out
    .replaceAll('****', '')
    .replace(/(?<!\\)\[\]\([^()]*\)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function addressOf(attributes: string): string {
  const match = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const href = decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
  if (!SAFE_ADDRESS.test(href) || /[\s<>\\\p{Cc}]/u.test(href)) return '';
  return href.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Keeps plain text plain: what would be Markdown in it is escaped, some of it only where a line begins. */
function escapeText(text: string, begins: boolean): string {
  const plain = text.replace(/[\\`*_[\]]/g, '\\$&').replaceAll('|', '\\|');
  return begins ? plain.replace(/^(\s*)([#>+-])/, '$1\\$2').replace(/^(\s*\d{1,4})([.)])(?=\s|$)/, '$1\\$2') : plain;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const readable = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return readable ? String.fromCodePoint(code) : ' ';
  });
}
