import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Article } from '../../protocol/index.ts';
import { checkArticles } from './checkArticles.ts';
import { readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPage } from './readPage.ts';
import type { RawArticle, RawReading, SourceFault } from './reading.ts';
import { slugOf, slugOfFile } from './sourceFiles.ts';
import type { SourceKind } from './sourceKind.ts';

/** What is to be imported. */
export interface ImportSource {
  readonly text: string;
  readonly kind: SourceKind;
  /** Path or address, as faults name it. */
  readonly file: string;
  /** Language of articles that name none. */
  readonly locale?: string | undefined;
}

/** A file to be written. `path` is relative to the folder of the FAQ. */
export interface ImportedFile {
  readonly path: string;
  readonly text: string;
}

/** Reads articles of any kind, also those a page publishes, and gives the Markdown files that hold them. */
export function importArticles(source: ImportSource): {
  readonly files: readonly ImportedFile[];
  readonly faults: readonly SourceFault[];
} {
  const raw = withSlugs(readKind(source));
  const { articles, faults } = checkArticles(raw, source.file, source.locale ?? '');
  const files = articles.map(({ locale, article }) => ({
    path: join(locale, `${article.id}.md`),
    text: articleFile(locale, article),
  }));
  return { files, faults };
}

function readKind({ text, kind, file }: ImportSource): RawReading {
  if (kind === 'html') return readPage(text, file);
  if (kind === 'json') return readJson(text, file);
  if (kind === 'csv') return readCsv(text, file);
  const slug = slugOfFile(file);
  return readMarkdown(text, file, slug ? { slug } : {});
}

/** Articles without a slug get one from their question; of the same slug twice the second one is numbered. */
function withSlugs(raw: RawReading): RawReading {
  const taken = new Set<string>();
  const articles = raw.articles.map(({ values, line }, index): RawArticle => {
    const own = typeof values.id === 'string' && values.id.trim() !== '' ? values.id : undefined;
    const id =
      own ?? free(slugOf(String(values.question ?? '')) ?? `article-${index + 1}`, String(values.locale), taken);
    taken.add(`${String(values.locale)} ${id}`);
    return { values: { ...values, id }, line };
  });
  return { ...raw, articles };
}

function free(slug: string, locale: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(`${locale} ${wanted}`)) return wanted;
  }
}

/** An article as a Markdown file with front matter. */
export function articleFile(locale: string, article: Article): string {
  const { id, question, answer, category, tags, alternatives, pages, pinned } = article;
  // A heading is read without its marks: a question that has some is kept apart.
  const headed = !/[\\`*_[\]#\n]/.test(question);
  const front = {
    language: locale,
    slug: id,
    ...(headed ? {} : { question }),
    ...(category ? { category } : {}),
    ...(tags?.length ? { tags } : {}),
    ...(alternatives?.length ? { alternatives } : {}),
    ...(pages?.length ? { pages } : {}),
    ...(pinned ? { pinned } : {}),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${headed ? `# ${question}\n\n` : ''}${answer.trim()}\n`;
}
