import { readFileSync } from 'node:fs';
import { faultLine, type Reading, type SourceFault } from './reading.ts';
import { readText } from './readText.ts';
import { sourceFiles, type SourceFile } from './sourceFiles.ts';
import { kindOfName } from './sourceKind.ts';
import { ConfigError } from '../config/configError.ts';

/** A place articles come from. */
export interface ArticleSource {
  /** Looks for changes that can be seen at once. True when `readings` is another now. */
  look(): boolean;
  /** What the place says now, file by file. */
  readings(): readonly Reading[];
}

/** Bytes from which a file is taken for something else. */
const LARGEST = 256 * 1024 * 1024;

type Known = { readonly stamp: string; readonly reading: Reading };

/**
 * Articles of a folder or a file. Only files that have changed are read again; where one has become unreadable, its last
 * good articles stay.
 * @throws {ConfigError} when the place cannot be read at the start.
 */
export function createFileSource(place: string, siteLocale: string): ArticleSource {
  let known = new Map<string, Known>();
  let missing: SourceFault | undefined;
  let listed: SourceFile[] = [];

  function take(files: SourceFile[]): boolean {
    const same = files.length === known.size && files.every(({ path, stamp }) => known.get(path)?.stamp === stamp);
    listed = files;
    if (same) return false;
    known = new Map(files.map((file) => [file.path, next(file, known.get(file.path), siteLocale)]));
    return true;
  }

  try {
    take(sourceFiles(place));
  } catch (error) {
    throw new ConfigError(`faq: "${place}" must be a readable folder or file: ${(error as Error).message}.`);
  }

  return {
    look() {
      const was = missing;
      try {
        missing = undefined;
        return take(sourceFiles(place)) || was !== undefined;
      } catch (error) {
        // A folder that is being replaced is not there for a moment: what was read stays.
        missing = { file: place, message: `cannot be read: ${(error as Error).message}.` };
        return was === undefined || faultLine(was) !== faultLine(missing);
      }
    },
    readings() {
      const all = listed.flatMap(({ path }) => known.get(path)?.reading ?? []);
      return missing ? [...all, { articles: [], faults: [missing] }] : all;
    },
  };
}

function next(file: SourceFile, before: Known | undefined, siteLocale: string): Known {
  if (before?.stamp === file.stamp) return before;
  const reading = readFile(file, siteLocale);
  const kept = reading.broken && before ? { ...reading, articles: before.reading.articles } : reading;
  return { stamp: file.stamp, reading: kept };
}

function readFile({ path, bytes, locale }: SourceFile, siteLocale: string): Reading {
  const refuse = (message: string): Reading => ({ articles: [], faults: [{ file: path, message }], broken: true });
  const kind = kindOfName(path);
  if (!kind) return refuse('must end in .md, .json or .csv.');
  if (bytes > LARGEST) return refuse(`is larger than ${LARGEST / 1024 / 1024} MiB.`);
  try {
    const text = readFileSync(path, 'utf8');
    return readText({ text, kind, file: path, siteLocale, ...(locale ? { placeLocale: locale } : {}) });
  } catch (error) {
    return refuse(`cannot be read: ${(error as Error).message}.`);
  }
}
