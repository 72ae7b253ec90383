/** A piece of a line. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'strong' | 'em'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** A piece of an article. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: ReadonlyArray<readonly Inline[]> }
  | { readonly type: 'code'; readonly text: string };

const FENCE = /^\s{0,3}```/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*([-*+]|\d{1,4}[.)])\s+(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;

/** Reads light Markdown into a tree to be drawn as elements. Whatever is not understood, HTML too, stays text. */
export function parseMarkdown(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;

  /** Takes lines as long as they match, giving what the pattern has caught. */
  function take(match: (line: string) => string | undefined): string[] {
    const taken: string[] = [];
    for (; at < lines.length; at++) {
      const part = match(lines[at]!);
      if (part === undefined) break;
      taken.push(part);
    }
    return taken;
  }

  while (at < lines.length) {
    const line = lines[at]!;
    const heading = HEADING.exec(line);
    if (line.trim() === '') {
      at++;
    } else if (FENCE.test(line)) {
      at++;
      const code = take((next) => (FENCE.test(next) ? undefined : next));
      at++;
      blocks.push({ type: 'code', text: code.join('\n') });
    } else if (heading) {
      at++;
      blocks.push({ type: 'heading', level: heading[1]!.length <= 2 ? 3 : 4, children: parseInline(heading[2]!) });
    } else if (ITEM.test(line)) {
      const ordered = /\d/.test(ITEM.exec(line)![1]!);
      blocks.push({ type: 'list', ordered, items: takeItems(take, ordered) });
    } else if (QUOTE.test(line)) {
      const quoted = take((next) => QUOTE.exec(next)?.[1]);
      blocks.push({ type: 'quote', children: parseInline(quoted.join(' ')) });
    } else {
      const words = take((next) => (isPlain(next) ? next.trim() : undefined));
      blocks.push({ type: 'paragraph', children: parseInline(words.join(' ')) });
    }
  }
  return blocks;
}

function takeItems(take: (match: (line: string) => string | undefined) => string[], ordered: boolean) {
  const items: string[] = [];
  take((line) => {
    const item = ITEM.exec(line);
    if (item && /\d/.test(item[1]!) === ordered) items.push(item[2]!);
    // A line set in goes on with the item above it.
    else if (!item && /^\s{2,}\S/.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else return undefined;
    return line;
  });
  return items.map((item) => parseInline(item));
}

function isPlain(line: string): boolean {
  return line.trim() !== '' && ![FENCE, HEADING, ITEM, QUOTE].some((pattern) => pattern.test(line));
}

const INLINE =
  /`([^`]+)`|\[([^[\]]+)\]\(([^()\s]+)\)|(\*\*|__)(?=\S)([\s\S]{0,500}?\S)\4|(^|[^\p{L}\p{N}])([*_])(?=\S)([^*_]*[^*_\s])\7(?![\p{L}\p{N}])|\\([\\`*_[\]()#>-])/u;
const DEEPEST = 5;

/** Reads the inside of a line. */
export function parseInline(text: string, depth = 0): Inline[] {
  const pieces: Inline[] = [];
  let rest = text;
  const say = (words: string) => {
    const last = pieces.at(-1);
    if (last?.type === 'text') pieces[pieces.length - 1] = { type: 'text', text: last.text + words };
    else if (words) pieces.push({ type: 'text', text: words });
  };
  for (;;) {
    const match = depth < DEEPEST ? INLINE.exec(rest) : null;
    if (!match) break;
    const upTo = rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    const [, code, label, href, , strong, before = '', , em, escaped] = match;
    say(upTo + before);
    if (code) pieces.push({ type: 'code', text: code });
    else if (label && href) pieces.push({ type: 'link', href, children: parseInline(label, depth + 1) });
    else if (strong) pieces.push({ type: 'strong', children: parseInline(strong, depth + 1) });
    else if (em) pieces.push({ type: 'em', children: parseInline(em, depth + 1) });
    else if (escaped) say(escaped);
  }
  say(rest);
  return pieces;
}
