// What each `deskbell` command does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../protocol/index.ts';
import {
  backupData,
  ConfigError,
  createAccounts,
  createNodeSecrets,
  createSqliteStorage,
  createSystemRandom,
  loadConfig,
  phoneNumbers,
  STARTER_FILES,
  stopCalls,
  StorageError,
  systemClock,
  unlimited,
} from '../server/index.ts';
import { checkFaqCommand } from './checkFaqCommand.ts';
import { helpFor } from './commandHelp.ts';
import { conformanceCommand } from './conformance/conformanceCommand.ts';
import { cspLines } from './cspLines.ts';
import type { Release } from './pinnedLines.ts';
import { hoursLines } from './hoursLines.ts';
import { importFaqCommand } from './importFaqCommand.ts';
import { createDeskbellServer, ListenError } from './server.ts';
import { readPort, serveUntilStopped } from './serveUntilStopped.ts';

/** The version of this package. */
const VERSION = '0.1.0';
const DEFAULT_CONFIG = 'deskbell.config.json';

/** Something wrong with what was typed; the message is one line. */
class UsageError extends Error {}

/** Runs a command line without the program's name. Returns the exit code; for `serve` once it has been stopped. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    return await dispatch(words);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(`deskbell: ${error.message}`);
    return 1;
  }
}

function isExpected(error: unknown): error is Error {
  const parsing = error instanceof TypeError && (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  const known = [UsageError, ConfigError, StorageError, ListenError, Refusal].some((kind) => error instanceof kind);
  return known || parsing === true;
}

async function dispatch(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      config: { type: 'string', short: 'c' },
      data: { type: 'string', short: 'd' },
      assets: { type: 'string' },
      host: { type: 'string' },
      port: { type: 'string', short: 'p' },
      name: { type: 'string' },
      email: { type: 'string' },
      fetch: { type: 'boolean' },
      to: { type: 'string' },
      lang: { type: 'string' },
      force: { type: 'boolean' },
      origin: { type: 'string' },
      'allow-private': { type: 'boolean' },
      pin: { type: 'boolean' },
    },
  });
  const command = positionals.slice(0, 2).join(' ');
  if (values.version) return say(VERSION);
  if (values.help || command === '' || command.startsWith('help')) return say(helpFor(command.replace(/^help ?/, '')));
  if (command === 'serve') return serve(values);
  if (command.startsWith('init')) return init(positionals[1] ?? '.');
  if (command === 'agent add') return addAgent(values);
  if (command === 'agent link') return linkAgent(values);
  if (command.startsWith('backup')) return backup(values, positionals[1]);
  if (command === 'calls stop' || command === 'calls start') return switchCalls(values, command === 'calls stop');
  if (command.startsWith('hours')) return showHours(values, positionals[1]);
  if (command === 'faq check') return checkFaq(values);
  if (command === 'faq import') return importFaq(values, positionals[2]);
  if (command.startsWith('conformance')) return checkConformance(values, positionals[1]);
  if (command.startsWith('csp')) return printPolicy(values, positionals[1]);
  throw new UsageError(`there is no command "${command}"; "deskbell --help" lists them.`);
}

interface Values {
  readonly config?: string;
  readonly data?: string;
  readonly assets?: string;
  readonly host?: string;
  readonly port?: string;
  readonly name?: string;
  readonly email?: string;
  readonly fetch?: boolean;
  readonly to?: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly origin?: string;
  readonly 'allow-private'?: boolean;
  readonly pin?: boolean;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

async function serve(values: Values): Promise<number> {
  const { env } = process;
  const port = readPort(values.port ?? env.PORT);
  const server = await createDeskbellServer({
    config: values.config ?? DEFAULT_CONFIG,
    data: dataFolder(values),
    ...assetsFolder(values),
    ...(env.DESKBELL_METRICS_TOKEN ? { metricsToken: env.DESKBELL_METRICS_TOKEN } : {}),
    rateLimits: env.DESKBELL_RATE_LIMITS !== 'off',
    logLevel: env.DESKBELL_LOG ?? 'info',
  });
  await serveUntilStopped(server, { host: values.host ?? env.HOST ?? '127.0.0.1', port });
  return 0;
}

/** The built files: as asked for, else those that lie beside this program, in the package or in its source. */
function assetsFolder(values: Values): { assets?: string } {
  const asked = values.assets ?? process.env.DESKBELL_ASSETS;
  if (asked) return { assets: asked };
  const beside = ['../web', '../../dist/web'].map((path) => resolve(import.meta.dirname, path));
  const assets = beside.find((folder) => existsSync(join(folder, 'deskbell.js')));
  return assets ? { assets } : {};
}

function dataFolder(values: Values): string {
  return resolve(values.data ?? process.env.DESKBELL_DATA ?? '.deskbell');
}

function init(folder: string): number {
  for (const path of Object.keys(STARTER_FILES)) {
    const file = resolve(folder, path);
    if (existsSync(file)) throw new UsageError(`${file} exists already; nothing was written.`);
  }
  for (const [path, text] of Object.entries(STARTER_FILES)) {
    const file = resolve(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  return say('Change them as you like, then run: deskbell serve');
}

async function addAgent(values: Values): Promise<number> {
  const { name, email } = values;
  if (!name || !email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new UsageError('agent add needs --name "Ada Nowak" and --email ada@shop.example.');
  }
  return withAccounts(values, async (accounts) => {
    const agent = await accounts.add({ name, email });
    return signInLine(await accounts.link(agent.id));
  });
}

async function linkAgent(values: Values): Promise<number> {
  const { email } = values;
  if (!email) throw new UsageError('agent link needs --email ada@shop.example.');
  return withAccounts(values, async (accounts, find) => {
    const agent = await find(email.toLowerCase());
    if (!agent) throw new UsageError(`there is no agent with the address ${email}; "deskbell agent add" makes one.`);
    return signInLine(await accounts.link(agent.id));
  });
}

function checkFaq(values: Values): Promise<number> {
  return checkFaqCommand({
    config: values.config ?? DEFAULT_CONFIG,
    fetch: values.fetch === true,
    print: (line) => console.log(line),
    ...(process.stderr.isTTY ? { progress: (line) => console.error(line) } : {}),
  });
}

function importFaq(values: Values, from: string | undefined): Promise<number> {
  const { to, lang, force = false, 'allow-private': allowPrivate = false } = values;
  if (!from || !to) throw new UsageError('faq import needs a file or an address, and --to FOLDER.');
  return importFaqCommand({ from, to, lang, force, allowPrivate, print: (line) => console.log(line) });
}

function checkConformance({ origin }: Values, endpoint: string | undefined): Promise<number> {
  if (!endpoint || !/^https?:\/\//.test(endpoint)) throw new UsageError('conformance needs an address: https://…');
  return conformanceCommand({
    endpoint,
    ...(origin ? { origin } : {}),
    fetch,
    now: Date.now,
    random: createSystemRandom(),
    print: (line) => console.log(line),
  });
}

function printPolicy(values: Values, address: string | undefined): number {
  if (!address || !URL.canParse(address)) throw new UsageError('csp needs the address of your server: https://…');
  const { assets } = assetsFolder(values);
  const file = assets && join(assets, 'deskbell/release.json');
  const release = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
  return say(cspLines(new URL(address).origin, release, values.pin).join('\n'));
}

function backup(values: Values, to: string | undefined): number {
  if (!to) throw new UsageError('backup needs the folder to write: deskbell backup backups/monday.');
  const target = resolve(to);
  const { events } = backupData({ folder: dataFolder(values), to: target, random: createSystemRandom() });
  return say(`wrote ${target} (${events} events); "deskbell serve --data ${target}" serves it.`);
}

/** The kill switch: works while the server runs, which asks before each call. */
async function switchCalls(values: Values, stop: boolean): Promise<number> {
  const storage = createSqliteStorage({ folder: dataFolder(values), random: createSystemRandom() });
  try {
    await storage.write((transaction) => stopCalls(transaction, stop, 'command line'));
  } finally {
    await storage.close();
  }
  return say(stop ? 'No new calls are made until "deskbell calls start".' : 'Calls are made again.');
}

async function showHours(values: Values, date: string | undefined): Promise<number> {
  if (!date) throw new UsageError('hours needs a date: deskbell hours 2026-12-24.');
  const lines = await hoursLines(values.config ?? DEFAULT_CONFIG, dataFolder(values), date, (line) =>
    console.error(line),
  );
  return say(lines.join('\n'));
}

type Accounts = ReturnType<typeof createAccounts>;

async function withAccounts(
  values: Values,
  work: (accounts: Accounts, find: (email: string) => Promise<{ readonly id: string } | undefined>) => Promise<string>,
): Promise<number> {
  const { config } = loadConfig(values.config ?? DEFAULT_CONFIG);
  const random = createSystemRandom();
  const storage = createSqliteStorage({ folder: dataFolder(values), random });
  const accounts = createAccounts({
    config,
    storage,
    clock: systemClock,
    random,
    secrets: createNodeSecrets(),
    phones: phoneNumbers,
    limits: unlimited,
    connected: { agents: () => new Set() },
  });
  try {
    return say(await work(accounts, (email) => storage.reads.agentByEmail(email)));
  } finally {
    await storage.close();
  }
}

function signInLine(token: string): string {
  const { HOST = '127.0.0.1', PORT = '8787' } = process.env;
  return `Sign in (works once, for 24 hours): http://${HOST}:${PORT}/inbox#sign-in=${token}`;
}
