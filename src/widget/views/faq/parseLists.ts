import { type Inline, parseInline } from './parseInline.ts';

/** A list; a list within an item stands last in it. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: ReadonlyArray<ReadonlyArray<Inline | List>>;
}

/** A line that begins an item: how far it is set in, its mark, its text. */
export const ITEM = /^(\s*)([-*+]|\d{1,4}[.)])\s+(.*)$/;

const DEEPEST = 6;

interface Item {
  readonly depth: number;
  readonly ordered: boolean;
  text: string;
}

/** Reads lines of items, and lines set in that go on with the item above, into lists. */
export function parseLists(lines: readonly string[]): List[] {
  const items: Item[] = [];
  for (const line of lines) {
    const match = ITEM.exec(line);
    const last = items.at(-1);
    if (match) items.push({ depth: match[1]!.length, ordered: /\d/.test(match[2]!), text: match[3]! });
    else if (last) last.text += ` ${line.trim()}`;
  }
  return nest(items, 0);
}

function nest(items: readonly Item[], level: number): List[] {
  const lists: Array<{ type: 'list'; ordered: boolean; items: Array<Array<Inline | List>> }> = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    let next = at + 1;
    // What is set in further by two or more belongs into the item.
    while (level < DEEPEST && next < items.length && items[next]!.depth >= item.depth + 2) next++;
    if (lists.at(-1)?.ordered !== item.ordered) lists.push({ type: 'list', ordered: item.ordered, items: [] });
    lists.at(-1)!.items.push([...parseInline(item.text), ...nest(items.slice(at + 1, next), level + 1)]);
    at = next;
  }
  return lists;
}
