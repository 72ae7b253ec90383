import { basename } from 'node:path';
import { checkArticles } from './checkArticles.ts';
import { readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';
import { readMarkdown } from './readMarkdown.ts';
import type { RawReading, Reading } from './reading.ts';
import { slugOfFile } from './sourceFiles.ts';
import type { SourceKind } from './sourceKind.ts';

/** A text with what is known of it. */
export interface SourceText {
  readonly text: string;
  readonly kind: SourceKind;
  /** Path or address, as faults name it. */
  readonly file: string;
  /** Language by the place of the file. */
  readonly placeLocale?: string;
  /** Language for what names none. */
  readonly siteLocale: string;
}

/** Reads the articles of a text and checks them. */
export function readText(source: SourceText): Reading {
  return checkArticles(readRaw(source), source.file, source.placeLocale ?? source.siteLocale);
}

function readRaw({ text, kind, file, placeLocale }: SourceText): RawReading {
  if (kind === 'markdown') return readMarkdown(text, file, markdownDefaults(file, placeLocale));
  if (kind === 'csv') return readCsv(text, file);
  if (kind === 'json') return refuseMisnamed(readJson(text, file), file);
  const message = 'a page is no source of articles; "deskbell faq import" makes files of it.';
  return { articles: [], faults: [{ file, message }], broken: true };
}

function markdownDefaults(file: string, locale: string | undefined) {
  const slug = slugOfFile(file);
  return { ...(slug ? { slug } : {}), ...(locale ? { locale } : {}) };
}

/** A file `pl.json` that says it is English is more likely a slip than a wish. */
function refuseMisnamed(reading: RawReading, file: string): RawReading {
  const name = /^([a-z]{2}(-[A-Za-z0-9]{2,8})*)\.json$/.exec(basename(file))?.[1];
  const other = reading.articles.find(({ values }) => typeof values.locale === 'string' && values.locale !== name);
  if (!name || !other) return reading;
  const message = `locale is ${JSON.stringify(other.values.locale)}; it must be the name of the file, "${name}".`;
  return { articles: [], faults: [{ file, line: 1, message }], broken: true };
}
