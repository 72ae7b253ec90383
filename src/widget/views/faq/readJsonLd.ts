import { readHtml } from './readHtml.ts';

/** A question a page publishes, its answer as light Markdown. */
export interface PageQuestion {
  readonly question: string;
  readonly answer: string;
}

/** When a place is open: days from 1 (Monday) to 7, times as `09:00`. */
export interface PageHours {
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

/** What a page tells of itself by schema.org. */
export interface PageFacts {
  readonly questions: readonly PageQuestion[];
  readonly phone?: string;
  readonly hours: readonly PageHours[];
}

type Node = Readonly<Record<string, unknown>>;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DEEPEST = 12;
const MOST_NODES = 20_000;
const MOST_QUESTIONS = 500;
const LONGEST_QUESTION = 500;

/**
 * Reads blocks of JSON-LD: questions of a `FAQPage` or `QAPage` with their answers, the telephone number and the opening
 * hours, wherever they stand (arrays, `@graph`, references by `@id`). What is broken or of no use is passed over.
 */
export function readJsonLd(blocks: readonly string[]): PageFacts {
  const nodes: Node[] = [];
  for (const block of blocks) collect(parse(block), nodes, 0);
  const byId = new Map(nodes.flatMap((node) => (isLong(node) ? [[String(node['@id']), node] as const] : [])));
  const resolve = (value: unknown) => byId.get(String((value as Node | undefined)?.['@id'])) ?? value;
  const phone = nodes
    .filter((node) => !isA(node, 'Person'))
    .map(phoneOf)
    .find(Boolean);
  return {
    questions: nodes
      .filter((node) => isA(node, 'Question'))
      .flatMap((node) => questionOf(node, resolve))
      .slice(0, MOST_QUESTIONS),
    ...(phone ? { phone } : {}),
    hours: nodes
      .filter((node) => 'dayOfWeek' in node)
      .flatMap(hoursOf)
      .slice(0, 14),
  };
}

function parse(block: string): unknown {
  try {
    // Some publishers wrap the data in a comment or a CDATA section.
    return JSON.parse(block.replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(-->|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Every object in a value, outermost first; those of a quiz are no questions of the page's visitors. */
function collect(value: unknown, nodes: Node[], depth: number): void {
  if (!value || typeof value !== 'object' || depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (!Array.isArray(value)) {
    if (isA(value as Node, 'Quiz')) return;
    nodes.push(value as Node);
  }
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

/** More than a reference to what is told elsewhere. */
function isLong(node: Node): boolean {
  return typeof node['@id'] === 'string' && Object.keys(node).length > 1;
}

function isA(node: Node, type: string): boolean {
  return listOf(node['@type']).some((name) => String(name).replace(/^.*[/:#]/, '') === type);
}

function questionOf(node: Node, resolve: (value: unknown) => unknown): PageQuestion[] {
  const question = plain(node.name) || plain(node.text) || plain(node.headline);
  const answers = [...listOf(node.acceptedAnswer), ...listOf(node.suggestedAnswer)].map(resolve);
  const answer = answers.map(answerOf).find(Boolean);
  return question && answer ? [{ question, answer }] : [];
}

function answerOf(value: unknown): string {
  if (typeof value === 'string') return readHtml(value);
  const node = (value ?? {}) as Node;
  const text = [node.text, node.articleBody, node.description].find((part) => typeof part === 'string');
  return text ? readHtml(text as string) : '';
}

function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return readHtml(value).replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION).trim();
}

function phoneOf(node: Node): string {
  const phone = listOf(node.telephone).find((value) => typeof value === 'string') as string | undefined;
  const number = phone?.replace(/^tel:/i, '').trim() ?? '';
  return /^\+?[\d\s()./-]{5,24}$/.test(number) ? number : '';
}

function hoursOf(node: Node): PageHours[] {
  const [opens, closes] = [timeOf(node.opens), timeOf(node.closes)];
  const days = listOf(node.dayOfWeek)
    .map(
      (day) =>
        DAYS.indexOf(
          String((day as Node | null)?.name ?? day)
            .replace(/^.*[/#]/, '')
            .toLowerCase(),
        ) + 1,
    )
    .filter((day) => day > 0);
  return opens && closes && opens !== closes && days.length > 0 ? [{ days, opens, closes }] : [];
}

function timeOf(value: unknown): string {
  return /^([01]\d|2[0-4]):[0-5]\d/.exec(String(value))?.[0] ?? '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
