import type { Article } from '../../protocol/index.ts';

/** Something wrong in what an owner wrote. `file` is a path, or an address without its query. */
export interface SourceFault {
  readonly file: string;
  /** Counted from 1; absent when the fault is in no line, such as a missing file. */
  readonly line?: number;
  /** What is wrong and what is allowed: one sentence. */
  readonly message: string;
}

/** An article as it stands in a file, before its values are checked. */
export interface RawArticle {
  /** By the names of `Article`; `locale` beside them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Counted from 1. */
  readonly line: number;
}

/** What a file says, before its values are checked. */
export interface RawReading {
  readonly articles: readonly RawArticle[];
  readonly faults: readonly SourceFault[];
  /** True when nothing could be read: what was there before may stay. */
  readonly broken?: boolean;
}

/** An article that can be shown, and where it was found. */
export interface FoundArticle {
  readonly locale: string;
  readonly article: Article;
  readonly file: string;
  readonly line: number;
}

/** What a source has to say. */
export interface Reading {
  readonly articles: readonly FoundArticle[];
  readonly faults: readonly SourceFault[];
  /** True when nothing could be read: what was there before may stay. */
  readonly broken?: boolean;
}

/** A fault as one line for a log or a terminal. */
export function faultLine({ file, line, message }: SourceFault): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${message}`;
}
