import * as orama from '@orama/orama';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex, type FaqEntry, loadLanguage } from '../../src/search/index.ts';

/** What is measured: a list of entries becomes a function from a query to entry ids, best first. */
export type Subject = {
  name: string;
  /** Takes a quarter of a second and more for a question: asked only as is, and not timed beyond 100 entries. */
  slow?: boolean;
  build: (
    entries: readonly FaqEntry[],
    locale: string,
  ) => Promise<(query: string) => readonly Found[] | Promise<readonly Found[]>>;
};

/** One entry found. `score` only where the library gives one. */
export type Found = { id: string; score: number };

type Row = { id: string; question: string; alternatives: string; answer: string };

const hits = 10;

function rowsOf(entries: readonly FaqEntry[]): Row[] {
  return entries.map(({ id, question, answer, alternatives = [] }) => ({
    id,
    question,
    alternatives: alternatives.join(' \n '),
    answer,
  }));
}

/**
 * Words where a script puts no spaces between them, lent to the libraries that take a tokenizer and have none of their
 * own for it: MiniSearch and Fuse.js. FlexSearch, Orama and lunr bring their own.
 */
function segmenterOf(locale: string): ((text: string) => string[]) | undefined {
  if (!['zh', 'ja', 'th'].includes(locale)) return undefined;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) => [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

const deskbell: Subject = {
  name: 'Deskbell',
  async build(entries, locale) {
    const index = buildIndex(entries, await loadLanguage(locale));
    return (query) => index.search(query, { limit: hits });
  },
};

const miniSearch = (segment: typeof segmenterOf): Subject => ({
  name: 'MiniSearch',
  async build(entries, locale) {
    const tokenize = segment(locale);
    const index = new MiniSearch<Row>({
      fields: ['question', 'alternatives', 'answer'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { question: 3, alternatives: 2 } },
      ...(tokenize ? { tokenize } : {}),
    });
    index.addAll(rowsOf(entries));
    return (query) => index.search(query).slice(0, hits) as unknown as Found[];
  },
});

const fuse = (segment: typeof segmenterOf): Subject => ({
  name: 'Fuse.js',
  slow: true,
  async build(entries, locale) {
    const tokenize = segment(locale);
    const index = new Fuse(rowsOf(entries), {
      keys: [
        { name: 'question', weight: 3 },
        { name: 'alternatives', weight: 2 },
        { name: 'answer', weight: 1 },
      ],
      includeScore: true,
      ignoreDiacritics: true,
      ignoreLocation: true,
      useTokenSearch: true,
      ...(tokenize ? { tokenize } : {}),
    });
    return (query) =>
      index.search(query, { limit: hits }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
  },
});

const flexSearch: Subject = {
  name: 'FlexSearch',
  async build(entries, locale) {
    const { Charset, Document, Encoder } = flexsearch;
    const cjk = segmenterOf(locale) !== undefined;
    const preset = ['en', 'de', 'fr'].includes(locale)
      ? ((await import(`flexsearch/lang/${locale}`)) as { default: object }).default
      : {};
    // Its types know one of the options an encoder may be made of.
    const LayeredEncoder = Encoder as unknown as new (...options: object[]) => object;
    const encoder = cjk ? Charset.CJK : new LayeredEncoder(Charset.Normalize as object, preset);
    const fields = ['question', 'alternatives', 'answer'];
    const index = new Document({
      document: { id: 'id', index: fields.map((field) => ({ field, tokenize: cjk ? 'full' : 'forward', encoder })) },
    } as never);
    for (const row of rowsOf(entries)) index.add(row as never);
    return (query) => {
      const found = index.search(query, { limit: hits, suggest: true, merge: true } as never);
      return (found as unknown as { id: string }[]).map(({ id }) => ({ id, score: 0 }));
    };
  },
};

const oramaLanguages: Record<string, string> = {
  en: 'english',
  de: 'german',
  es: 'spanish',
  fr: 'french',
  ru: 'russian',
};

const oramaSubject: Subject = {
  name: 'Orama',
  async build(entries, locale) {
    const index = orama.create({
      schema: { question: 'string', alternatives: 'string', answer: 'string' },
      components: { tokenizer: await oramaTokenizer(locale) },
    } as never);
    await orama.insertMultiple(index as never, rowsOf(entries) as never);
    return async (query) => {
      const found = await orama.search(
        index as never,
        {
          term: query,
          limit: hits,
          tolerance: locale === 'zh' ? 0 : 1,
          threshold: 1,
          boost: { question: 3, alternatives: 2 },
        } as never,
      );
      return found.hits.map(({ id, score }) => ({ id, score }));
    };
  },
};

async function oramaTokenizer(locale: string): Promise<unknown> {
  if (locale === 'zh') return (await import('@orama/tokenizers/mandarin')).createTokenizer();
  const language = oramaLanguages[locale];
  if (!language) return { language: 'english', normalizationCache: new Map(), tokenize: plainTokens };
  const { stemmer } = (await import(`@orama/stemmers/${language}`)) as { stemmer: unknown };
  const { stopwords } = (await import(`@orama/stopwords/${language}`)) as { stopwords: string[] };
  return orama.components.tokenizer.createTokenizer({
    language,
    stemming: true,
    stemmer,
    stopWords: stopwords,
  } as never);
}

/** Orama's own tokenizer drops letters of languages it does not know. */
function plainTokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const lunrSubject: Subject = {
  name: 'lunr',
  async build(entries, locale) {
    const pack = await lunrPack(locale);
    const rows = rowsOf(entries);
    const own = pack && (pack as { tokenizer?: (text: string) => lunr.Token[] }).tokenizer;
    const index = lunr(function (this: lunr.Builder) {
      if (pack) this.use(pack);
      this.ref('id');
      this.field('question', { boost: 3 });
      this.field('alternatives', { boost: 2 });
      this.field('answer');
      for (const row of rows) this.add(row);
    });
    return (query) => {
      const words = own ? own(query).map(String) : (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      const last = /[\p{L}\p{N}]$/u.test(query) ? words.length - 1 : -1;
      const found = index.query((q) => {
        words.forEach((word, at) => {
          q.term(word, { boost: 10 });
          if (at === last) q.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
          if (word.length > 4) q.term(word, { usePipeline: false, editDistance: 1 });
        });
      });
      return found.slice(0, hits).map(({ ref, score }) => ({ id: ref, score }));
    };
  },
};

async function lunrPack(locale: string): Promise<lunr.Builder.Plugin | undefined> {
  if (locale === 'en') return undefined;
  try {
    for (const part of ['stemmer.support', locale]) {
      const module = (await import(`lunr-languages/lunr.${part}.js`)) as { default: (library: typeof lunr) => void };
      module.default(lunr);
    }
    return (lunr as unknown as Record<string, lunr.Builder.Plugin>)[locale];
  } catch {
    return undefined;
  }
}

/** Deskbell first, then the libraries it is measured against, each as well set up for the language as it allows. */
export const subjects: readonly Subject[] = [
  deskbell,
  miniSearch(segmenterOf),
  fuse(segmenterOf),
  flexSearch,
  oramaSubject,
  lunrSubject,
];

const nothing = () => undefined;

/** The same libraries with only what each brings itself. */
export const unaided: readonly Subject[] = [miniSearch(nothing), fuse(nothing)];

/** Whether a language is one for which a tokenizer is lent. */
export function isLent(locale: string): boolean {
  return segmenterOf(locale) !== undefined;
}
