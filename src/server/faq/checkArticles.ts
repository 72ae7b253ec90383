import * as v from 'valibot';
import { articleSchema, languageTag, type Article } from '../../protocol/index.ts';
import type { FoundArticle, RawArticle, RawReading, Reading, SourceFault } from './reading.ts';

/** Keeps the articles whose values are allowed and names the others. `locale` is for those that name no language. */
export function checkArticles(raw: RawReading, file: string, locale: string): Reading {
  const articles: FoundArticle[] = [];
  const faults: SourceFault[] = [...raw.faults];
  for (const one of raw.articles) {
    const checked = checkArticle(one, file, locale);
    if ('message' in checked) faults.push(checked);
    else articles.push(checked);
  }
  return { articles, faults, ...(raw.broken ? { broken: true } : {}) };
}

function checkArticle({ values, line }: RawArticle, file: string, fallback: string): FoundArticle | SourceFault {
  const name = typeof values.id === 'string' && values.id ? `article "${shorten(values.id)}": ` : '';
  const locale = v.safeParse(languageTag, values.locale ?? fallback);
  if (!locale.success) return { file, line, message: `${name}language ${explain(locale.issues[0])}.` };
  const article = v.safeParse(articleSchema, tidy(values));
  if (!article.success) {
    const [issue] = article.issues;
    const key = String(issue.path?.[0]?.key ?? 'article');
    return { file, line, message: `${name}${key === 'id' ? 'slug' : key} ${explain(issue)}.` };
  }
  return { locale: locale.output, article: article.output as Article, file, line };
}

/** Without what is empty, and without white space around texts. */
function tidy(values: RawArticle['values']): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const plain = typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.map(tidyItem) : value;
    const needed = key === 'id' || key === 'question' || key === 'answer';
    if (needed || (plain !== '' && !(Array.isArray(plain) && plain.length === 0))) kept[key] = plain;
  }
  return kept;
}

function tidyItem(item: unknown): unknown {
  return typeof item === 'string' ? item.trim() : item;
}

function explain(issue: v.BaseIssue<unknown>): string {
  const rule = issue.message.startsWith('must ') ? issue.message : 'must be text';
  if (issue.input === undefined) return 'is missing';
  if (issue.input === '') return `is empty; it ${rule}`;
  return `is ${shorten(JSON.stringify(issue.input) ?? String(issue.input))}; it ${rule}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
