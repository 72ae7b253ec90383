import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A member of a declared interface: an option, a method, an event. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** As written, on one line: `theme?: 'light' | 'dark'` or `open(view?: DeskbellView): Promise<void>`. */
  readonly text: string;
  /** Its doc comment without marks, on one line; empty when it has none. */
  readonly doc: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [more: string]: unknown;
}

/** Reads the members of the interfaces that a file exports, with their doc comments, by the name of the interface. */
export function readDeclarations(path: string): ReadonlyMap<string, readonly Member[]> {
  const source = readFileSync(path, 'utf8');
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);

  const docBefore = (start: number) => {
    const above = comments.findLast((comment) => comment.end <= start);
    if (above?.type !== 'Block' || source.slice(above.end, start).trim() !== '') return '';
    return above.value
      .replace(/^\s*\*+ ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const memberOf = (node: Node): Member => ({
    name: source.slice((node.key as Node).start, (node.key as Node).end),
    optional: node.optional === true,
    text: source
      .slice(node.start, node.end)
      .replace(/\s+/g, ' ')
      .replace(/;$/, '')
      .replace(/^readonly /, ''),
    doc: docBefore(node.start),
  });

  const found = new Map<string, readonly Member[]>();
  for (const statement of program.body as unknown as Node[]) {
    const declared = (statement.declaration ?? statement) as Node;
    if (declared.type !== 'TSInterfaceDeclaration') continue;
    const members = (declared.body as Node).body as Node[];
    found.set((declared.id as unknown as { name: string }).name, members.map(memberOf));
  }
  return found;
}
