// What `deskbell faq import` does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ConfigError,
  faultLine,
  FetchError,
  fetchText,
  importArticles,
  isPublicAddress,
  kindOfAnswer,
  kindOfName,
  shownAddress,
  type ImportSource,
} from '../server/index.ts';

/** What the command is given. */
export interface ImportFaqCommandOptions {
  /** A file, or an http(s) address. */
  readonly from: string;
  /** Folder of the FAQ. */
  readonly to: string;
  /** Language of articles that name none. */
  readonly lang?: string | undefined;
  /** True writes over files that are there. */
  readonly force: boolean;
  /** True lets the address lead into a private network. */
  readonly allowPrivate: boolean;
  readonly print: (line: string) => void;
}

/**
 * Writes articles of a file or an address as Markdown files. The answer is the exit code: 1 when something could not be
 * read, or would have been overwritten; then nothing is written.
 * @throws {ConfigError} when the source cannot be read at all.
 */
export async function importFaqCommand(options: ImportFaqCommandOptions): Promise<number> {
  const { to, force, print } = options;
  const { files, faults } = importArticles(await readSource(options));
  for (const fault of faults) print(faultLine(fault));
  const taken = force ? [] : files.filter(({ path }) => existsSync(join(to, path)));
  if (taken.length > 0) {
    for (const { path } of taken) print(`${join(to, path)} exists already.`);
    print('Nothing was written; --force writes over files that are there.');
    return 1;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
    print(`wrote ${join(to, path)}`);
  }
  print(`${files.length} articles imported, ${faults.length} faults`);
  return faults.length > 0 || files.length === 0 ? 1 : 0;
}

async function readSource({ from, lang, allowPrivate }: ImportFaqCommandOptions): Promise<ImportSource> {
  if (/^https?:\/\//i.test(from)) return { ...(await fetchSource(from, allowPrivate)), locale: lang };
  const kind = kindOfName(from);
  if (!kind) throw new ConfigError(`"${from}" must end in .md, .json, .csv or .html, or be an http(s) address.`);
  try {
    return { text: readFileSync(from, 'utf8'), kind, file: from, locale: lang };
  } catch (error) {
    throw new ConfigError(`${from}: cannot be read: ${(error as Error).message}.`);
  }
}

async function fetchSource(address: string, allowPrivate: boolean): Promise<Omit<ImportSource, 'locale'>> {
  const accept = 'text/html, application/json, text/csv, text/*;q=0.8, */*;q=0.1';
  try {
    const answer = await fetchText(address, { permits: allowPrivate ? () => true : isPublicAddress, accept });
    const { text, type, url } = answer;
    return { text, kind: kindOfAnswer(type, url, text), file: shownAddress(address) };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const { message } = error;
    const advice = message.includes('private network') ? '; --allow-private does here' : '';
    throw new ConfigError(`${shownAddress(address)}: cannot be fetched: ${message}${advice}.`);
  }
}
