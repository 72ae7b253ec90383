import { createHash } from 'node:crypto';
import type { Article, FaqAnswer } from '../../protocol/index.ts';
import type { FoundArticle, Reading, SourceFault } from './reading.ts';

/** The FAQ in one language. `version` changes whenever its content does. */
export interface Faq {
  readonly answer: FaqAnswer;
  readonly version: string;
}

/** The FAQ of a site, by language in alphabetical order, and all that is wrong in its sources. */
export interface MergedFaq {
  readonly faqs: ReadonlyMap<string, Faq>;
  readonly found: readonly FoundArticle[];
  readonly faults: readonly SourceFault[];
}

/** Groups of words that mean the same on a site, by language. */
export type SiteSynonyms = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Puts the articles of all sources together. Of a slug that is there twice in a language, the first one counts. */
export function mergeReadings(readings: readonly Reading[], synonyms: SiteSynonyms = {}): MergedFaq {
  const faults = readings.flatMap((reading) => reading.faults);
  const byLocale = new Map<string, Map<string, FoundArticle>>();
  for (const { articles } of readings) {
    for (const found of articles) {
      const known = byLocale.get(found.locale) ?? new Map<string, FoundArticle>();
      byLocale.set(found.locale, known);
      const first = known.get(found.article.id);
      if (first) faults.push(duplicate(found, first));
      else known.set(found.article.id, found);
    }
  }
  const locales = [...byLocale].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    faqs: new Map(locales.map(([locale, articles]) => [locale, toFaq(locale, [...articles.values()], synonyms)])),
    found: locales.flatMap(([, articles]) => [...articles.values()]),
    faults,
  };
}

function duplicate({ locale, article, file, line }: FoundArticle, first: FoundArticle): SourceFault {
  const where = `${first.file}:${first.line}`;
  return { file, line, message: `the slug "${article.id}" is there twice in ${locale}; the one in ${where} counts.` };
}

function toFaq(locale: string, found: readonly FoundArticle[], all: SiteSynonyms): Faq {
  const articles: Article[] = found.map(({ article }) => article);
  const hash = createHash('sha256');
  for (const article of articles) hash.update(JSON.stringify(article));
  const synonyms = all[locale] ?? all[locale.replace(/-.*/, '')];
  if (synonyms) hash.update(JSON.stringify(synonyms));
  return { answer: { locale, ...(synonyms ? { synonyms } : {}), articles }, version: hash.digest('hex').slice(0, 16) };
}
