import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

/** Something a rule of axe-core says of one element. */
export interface Finding {
  readonly rule: string;
  /** A selector that finds the element. */
  readonly target: string;
  readonly html: string;
  readonly why: string;
}

/** What is wrong, and what the tool could not decide. */
export interface Findings {
  readonly wrong: readonly Finding[];
  readonly undecided: readonly Finding[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what the makers of the tool take for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeNode {
  readonly target: readonly unknown[];
  readonly html: string;
  readonly any: readonly { readonly message: string }[];
  readonly all: readonly { readonly message: string }[];
  readonly none: readonly { readonly message: string }[];
}
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
  readonly incomplete: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

/** Runs axe-core in a document. `within` looks at one part of it; `rules` at some rules only. */
export async function findFaults(
  place: Page | Frame,
  { within, rules, without = [] }: { within?: string; rules?: readonly string[]; without?: readonly string[] } = {},
): Promise<Findings> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe);
  return place.evaluate(
    async ({ within, tags, rules, without }) => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown, options: object): Promise<AxeResults> };
      };
      const { violations, incomplete } = await axe.run(within ? { include: [[within]] } : document, {
        runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations', 'incomplete'],
        iframes: false,
      });
      const list = (all: AxeResults['violations']) =>
        all.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html, any, all: every, none }) => ({
            rule: id,
            target: String(target.flat().at(-1)),
            html: html.slice(0, 200),
            why: [...any, ...every, ...none].map(({ message }) => message).join(' / '),
          })),
        );
      return { wrong: list(violations), undecided: list(incomplete) };
    },
    { within, tags: TAGS, rules, without },
  );
}
