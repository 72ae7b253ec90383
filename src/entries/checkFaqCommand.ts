// What `deskbell faq check` does.
import { relative } from 'node:path';
import { createIndex } from '../search/index.ts';
import {
  checkFaq,
  ConfigError,
  createArticleSources,
  FetchError,
  fetchText,
  isPublicAddress,
  loadConfig,
  systemClock,
  type FaqRemark,
} from '../server/index.ts';
import { toEntry } from './createFaqSearch.ts';

/** What the command is given. */
export interface CheckFaqCommandOptions {
  readonly config: string;
  /** True asks http(s) links whether they answer. */
  readonly fetch: boolean;
  readonly print: (line: string) => void;
  /** Told what is under way. */
  readonly progress?: (line: string) => void;
}

/**
 * Checks the FAQ and prints a report. The answer is the exit code: 1 when something has to be mended.
 * @throws {ConfigError}
 */
export async function checkFaqCommand({
  config: path,
  fetch,
  print,
  progress,
}: CheckFaqCommandOptions): Promise<number> {
  const { config, base } = loadConfig(path);
  if (!config.faq) throw new ConfigError(`${path}: faq is missing; there is nothing to check.`);
  const { privateAddresses } = config.faq;
  const permits = privateAddresses ? () => true : isPublicAddress;
  const siteLocale = config.site.locale;
  const sources = createArticleSources({ config: config.faq, base, siteLocale, clock: systemClock, warn: () => {} });
  try {
    await sources.start();
    const faq = sources.merged();
    const remarks = await checkFaq(faq, {
      async buildSearch(locale, articles) {
        const synonyms = faq.faqs.get(locale)?.answer.synonyms ?? [];
        const index = await createIndex(articles.map(toEntry), { locale, synonyms });
        return (query, limit) => index.search(query, { limit });
      },
      ...(fetch ? { probe: (address) => probe(address, permits) } : {}),
      ...(progress ? { progress } : {}),
    });
    for (const line of reportLines(remarks)) print(line);
    const errors = remarks.filter(({ weight }) => weight === 'error').length;
    const languages = [...faq.faqs.keys()].join(', ');
    print(
      `${faq.found.length} articles in ${languages || 'no language'}: ${errors} errors, ${remarks.length - errors} hints`,
    );
    return errors > 0 ? 1 : 0;
  } finally {
    sources.close();
  }
}

/** File by file, in the order of lines. */
function reportLines(remarks: readonly FaqRemark[]): string[] {
  const byFile = Map.groupBy(remarks, ({ file }) => file);
  return [...byFile].flatMap(([file, all]) => {
    const lines = all
      .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
      .map(({ line, weight, message }) => `  ${String(line ?? '').padStart(5)}  ${weight.padEnd(5)}  ${message}`);
    return [file.startsWith('http') ? file : relative('.', file), ...lines, ''];
  });
}

/** Says why a link does not answer. Some servers refuse HEAD: they are asked again in full. */
async function probe(address: string, permits: (ip: string) => boolean): Promise<string | undefined> {
  const settings = { permits, accept: '*/*', maxBytes: 16 * 1024 * 1024 };
  try {
    await fetchText(address, { ...settings, method: 'HEAD' });
    return undefined;
  } catch {
    try {
      await fetchText(address, settings);
      return undefined;
    } catch (error) {
      return error instanceof FetchError ? error.message : String(error);
    }
  }
}
