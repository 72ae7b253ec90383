import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** Which rooms a room may import. Packages and Node's own modules are listed where a room may use them. */
const ALLOWED: Record<string, { rooms: string[]; packages: RegExp }> = {
  protocol: { rooms: [], packages: /^valibot$/ },
  locales: { rooms: [], packages: /^$/ },
  loader: { rooms: [], packages: /^$/ },
  search: { rooms: [], packages: /^$/ },
  client: { rooms: ['protocol'], packages: /^$/ },
  widget: {
    rooms: ['client', 'search', 'protocol', 'locales'],
    packages:
      /^(preact(\/hooks)?|i18next|@floating-ui\/dom|libphonenumber-js\/core(\/es6)?|virtual:phone-metadata(\/.*)?|virtual:emoji|virtual:words)$/,
  },
  inbox: { rooms: ['client', 'search', 'protocol', 'locales'], packages: /^(preact(\/hooks)?|i18next)$/ },
  worker: { rooms: [], packages: /^(workbox-[a-z]+|virtual:precache)$/ },
  'server/desk': { rooms: ['protocol'], packages: /^temporal-polyfill$/ },
  server: { rooms: ['server/desk', 'protocol', 'locales'], packages: /./ },
  entries: {
    rooms: ['protocol', 'locales', 'loader', 'search', 'client', 'widget', 'inbox', 'worker', 'server', 'server/desk'],
    packages: /./,
  },
};

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

function roomOf(file: string): string {
  const path = relative(src, file).replaceAll('\\', '/');
  return path.startsWith('server/desk/') ? 'server/desk' : path.split('/')[0]!;
}

interface Import {
  from: string;
  specifier: string;
  target: string | undefined;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|import\.meta\.glob(?:<[\w<>, ]+>)?\(\[?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = (match[2] ?? match[3] ?? match[4])!;
    const target = specifier.startsWith('.') ? resolve(dirname(file), specifier.replace(/\?.*$/, '')) : undefined;
    return { from: file, specifier, target, typeOnly: match[1] !== undefined };
  });
}

const imports = filesIn(src).flatMap(importsOf);

describe('the house', () => {
  it('has walls: a room imports only the rooms and packages it may', () => {
    const broken = imports.filter(({ from, specifier, target }) => {
      const room = roomOf(from);
      const allowed = ALLOWED[room];
      if (!allowed) return true;
      if (!target) return !allowed.packages.test(specifier);
      const other = roomOf(target);
      return other !== room && !allowed.rooms.includes(other);
    });
    expect(broken.map(({ from, specifier }) => `${relative(root, from)} imports ${specifier}`)).toEqual([]);
  });

  it('has no room that is not in the table of walls', () => {
    const rooms = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory());
    expect(rooms.sort()).toEqual(
      Object.keys(ALLOWED)
        .filter((room) => !room.includes('/'))
        .sort(),
    );
  });

  it('has no import cycles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, target, typeOnly } of imports) {
      if (target && !typeOnly && /\.tsx?$/.test(target)) edges.set(from, [...(edges.get(from) ?? []), target]);
    }
    expect(findCycle(edges)?.map((file) => relative(root, file))).toBeUndefined();
  });

  it('says the rule of each room in the first line of its index', () => {
    for (const room of Object.keys(ALLOWED).filter((name) => !['entries', 'server/desk'].includes(name))) {
      const index = ['index.ts', 'index.tsx']
        .map((name) => join(src, room, name))
        .find((path) => statSync(path, { throwIfNoEntry: false }));
      expect(index, `src/${room} has an index`).toBeDefined();
      expect(readFileSync(index!, 'utf8').split('\n')[0], `src/${room}`).toMatch(/^\/\/ \S.{20,}\.$/);
    }
  });
});

function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
