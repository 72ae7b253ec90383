import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createArticleSources,
  type ArticleSources,
  type ArticleSourcesOptions,
} from '../../src/server/faq/createArticleSources.ts';
import { createVirtualClock, type VirtualClock } from '../world/virtualClock.ts';

/** A folder of its own with some files, removed after the test. Gives its path. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-faq-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder, with the folders they are in. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Sources over a clock turned by hand, with what they have warned of. */
export interface SourcesRig {
  readonly sources: ArticleSources;
  readonly clock: VirtualClock;
  readonly warnings: string[];
  /** Lets so much time pass that files are looked at again. */
  lookAgain(): Promise<void>;
  /** Questions by slug in a language. */
  questions(locale: string): Record<string, string>;
}

/** Sources of one folder. */
export function openSources(folder: string, options: Partial<ArticleSourcesOptions> = {}): SourcesRig {
  const clock = createVirtualClock(1_000_000);
  const warnings: string[] = [];
  const sources = createArticleSources({
    config: { folder: '.', sources: [], refreshMinutes: 5, privateAddresses: false },
    base: folder,
    siteLocale: 'en',
    clock,
    warn: (message) => void warnings.push(message.replaceAll(folder, '')),
    ...options,
  });
  onTestFinished(() => sources.close());
  return {
    sources,
    clock,
    warnings,
    lookAgain: () => clock.advance(1_500),
    questions: (locale) =>
      Object.fromEntries((sources.get(locale)?.answer.articles ?? []).map(({ id, question }) => [id, question])),
  };
}
