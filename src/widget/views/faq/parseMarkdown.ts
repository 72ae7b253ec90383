import { type Inline, parseInline } from './parseInline.ts';
import { ITEM, type List, parseLists } from './parseLists.ts';
import { beginsTable, parseTable, type Table } from './parseTable.ts';

/** A piece of an article. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | List
  | Table;

const FENCE = /^\s{0,3}```/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/;
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
      const set = take((next) => (ITEM.test(next) || /^\s{2,}\S/.test(next) ? next : undefined));
      blocks.push(...parseLists(set));
    } else if (beginsTable(line, lines[at + 1])) {
      blocks.push(parseTable(take((next) => (next.includes('|') ? next : undefined))));
    } else if (QUOTE.test(line)) {
      const quoted = take((next) => QUOTE.exec(next)?.[1]);
      blocks.push({ type: 'quote', children: parseInline(quoted.join(' ')) });
    } else {
      const words = take((next) => (isPlain(next) && !beginsTable(next, lines[at + 1]) ? next.trim() : undefined));
      blocks.push({ type: 'paragraph', children: parseInline(words.join(' ')) });
    }
  }
  return blocks;
}

function isPlain(line: string): boolean {
  return line.trim() !== '' && ![FENCE, HEADING, ITEM, QUOTE].some((pattern) => pattern.test(line));
}
