import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsIn, htmlToMarkdown, nodesToMarkdown, textOf } from './htmlToMarkdown.ts';
import type { RawArticle, RawReading, SourceFault } from './reading.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Json = Readonly<Record<string, unknown>>;

/** How deep structured data is followed. */
const DEEPEST = 12;

/**
 * Reads the questions a page publishes for search engines: schema.org `FAQPage`, `QAPage` or `Question` as JSON-LD or
 * microdata. Answers become Markdown. Articles have no slug yet.
 */
export function readPage(text: string, file: string): RawReading {
  const page = parse(text, { sourceCodeLocationInfo: true });
  const [root] = elementsIn(page, 'html');
  const locale = root && attribute(root, 'lang');
  const faults: SourceFault[] = [];
  const articles: RawArticle[] = [];
  for (const script of elementsIn(page, 'script')) {
    if (attribute(script, 'type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    const line = script.sourceCodeLocation?.startLine ?? 1;
    try {
      const data: unknown = JSON.parse(textOf(script.childNodes));
      articles.push(...questionsIn(data, locale).map((values) => ({ values, line })));
    } catch {
      faults.push({ file, line, message: 'the JSON-LD block is not JSON.' });
    }
  }
  articles.push(...microdata(page, locale));
  const unique = [...Map.groupBy(articles, ({ values }) => values.question).values()].flatMap(([first]) => first ?? []);
  if (unique.length === 0) faults.push({ file, message: 'there is no schema.org FAQPage or QAPage with answers.' });
  return { articles: unique, faults, ...(unique.length === 0 ? { broken: true } : {}) };
}

function questionsIn(data: unknown, locale: unknown, depth = 0): Json[] {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item) => questionsIn(item, locale, depth + 1));
  const node = data as Json;
  const own = typeof node.inLanguage === 'string' ? node.inLanguage : locale;
  if (typesOf(node).includes('Question')) return toValues(node, own);
  return Object.values(node).flatMap((value) => questionsIn(value, own, depth + 1));
}

function toValues(node: Json, locale: unknown): Json[] {
  const [answer] = [node.acceptedAnswer, node.suggestedAnswer].flat().filter((one) => typeof one === 'object' && one);
  const question = firstText(node.name) ?? firstText(node.text);
  const text = firstText((answer as Json | undefined)?.text);
  if (!question || !text) return [];
  return [{ question: plain(question), answer: toMarkdown(text), locale: languageOf(locale) }];
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().map((type) => String(type).replace(/^.*[/:]/, ''));
}

function firstText(value: unknown): string | undefined {
  const [first] = [value].flat() as unknown[];
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

function microdata(page: DefaultTreeAdapterTypes.Document, locale: string | undefined): RawArticle[] {
  const questions = elementsIn(page, '*').filter((element) => isItem(element, 'Question'));
  return questions.flatMap((question) => {
    const name = property(question, 'name');
    const answer = property(question, 'acceptedAnswer') ?? property(question, 'suggestedAnswer');
    const text = answer && property(answer, 'text');
    if (!name || !text) return [];
    const values = {
      question: textOf(name.childNodes).replace(/\s+/g, ' ').trim(),
      answer: nodesToMarkdown(text.childNodes),
      locale: languageOf(locale),
    };
    return [{ values, line: question.sourceCodeLocation?.startLine ?? 1 }];
  });
}

function isItem(element: Element, type: string): boolean {
  return new RegExp(`schema\\.org/${type}\\s*$`).test(attribute(element, 'itemtype') ?? '');
}

function property(item: Element, name: string): Element | undefined {
  return elementsIn(item, '*').find((element) => attribute(element, 'itemprop')?.split(/\s+/).includes(name));
}

/** The text of an answer may be HTML, and search engines take it for that. */
function toMarkdown(text: string): string {
  return isMarkup(text) ? htmlToMarkdown(text) : text.trim();
}

function isMarkup(text: string): boolean {
  return /<[a-z!/][^>]*>|&[a-z#0-9]+;/i.test(text);
}

function plain(text: string): string {
  const words = isMarkup(text) ? textOf(parseFragment(text).childNodes) : text;
  return words.replace(/\s+/g, ' ').trim();
}

function languageOf(tag: unknown): string | undefined {
  try {
    return typeof tag === 'string' ? Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
