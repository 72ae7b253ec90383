// The server's door for Node: chooses storage, time, randomness, hashing, phone numbers and the log, and listens.
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { pino, type DestinationStream } from 'pino';
import {
  createArticleSources,
  createBlockedNetworks,
  createChallenges,
  createDiskFiles,
  createExaminer,
  createFileSigner,
  createScanner,
  createDeskFaq,
  createFolderAssets,
  createHolidays,
  createIdentityTokens,
  createKeptCopies,
  createMemoryLimits,
  createNodeSecrets,
  createServer,
  createSqliteStorage,
  createSystemRandom,
  createWebhookPost,
  createWebhooks,
  isPublicAddress,
  limitBodyTime,
  loadConfig,
  noFaq,
  phoneNumbers,
  systemClock,
  unlimited,
  webhookEndpoints,
  type Accounts,
  type AttachmentPorts,
  type Log,
  type Random,
} from '../server/index.ts';
import type { Config } from '../protocol/index.ts';
import { checkAlternative } from './checkAlternative.ts';
import { createFaqSearch } from './createFaqSearch.ts';
import { openChannelPorts } from './openChannelPorts.ts';

export { ConfigError, StorageError } from '../server/index.ts';

/** How a Deskbell server is set up. Relative paths are meant from the working folder. */
export interface DeskbellServerOptions {
  /** The configuration file; default `deskbell.config.json`. */
  readonly config?: string;
  /** The data folder; default `.deskbell`. Made when it is missing. */
  readonly data?: string;
  /** The folder with `deskbell.js`, `deskbell/` and `inbox/` as built. Without it only the API is served. */
  readonly assets?: string;
  /** Answers what Deskbell itself does not, for example a shop's pages. */
  readonly site?: Hono;
  /** The account made when there is none yet. */
  readonly firstAgent?: { readonly name: string; readonly email: string };
  /** Bearer token for `/metrics`; without it only this machine may read them. */
  readonly metricsToken?: string;
  /** False lifts all rate limits: for load tests only. */
  readonly rateLimits?: boolean;
  /** `silent`, `error`, `warn` or `info` (default). */
  readonly logLevel?: string;
  /** Where log lines go; default standard output. */
  readonly logTo?: DestinationStream;
}

/** A server that is put together and, after `listen`, answers. */
export interface DeskbellServer {
  readonly accounts: Accounts;
  /** Answers a web-standard request without any listening, as tests and other runtimes do. */
  fetch(request: Request, address?: string): Response | Promise<Response>;
  /** Begins to answer. `port` 0 takes any free one. Rejects with a `ListenError` when the address cannot be had. */
  listen(address: { readonly host: string; readonly port: number }): Promise<{ readonly url: string }>;
  /** A fresh sign-in link's token for the first agent while they have no password, else `undefined`. */
  firstSignIn(): Promise<string | undefined>;
  /** Ends streams, answers what is under way, closes the data; done within about 4 seconds. */
  close(): Promise<void>;
}

/** An address that cannot be listened on; the message is one line. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Milliseconds after which connections that still answer are cut. */
const PATIENCE = 3_500;

/**
 * Puts a server together over SQLite.
 * @throws {ConfigError | StorageError} one line each: a mistake in a file, a folder that cannot be used, newer data.
 */
export async function createDeskbellServer(options: DeskbellServerOptions = {}): Promise<DeskbellServer> {
  const log = createLog(options);
  const { config, base } = loadConfig(options.config ?? 'deskbell.config.json');
  const data = resolve(options.data ?? '.deskbell');
  const endpoints = webhookEndpoints(config.webhooks, process.env);
  const articles = config.faq
    ? createArticleSources({
        config: {
          ...config.faq,
          privateAddresses: config.faq.privateAddresses || config.server.allowPrivateAddresses,
        },
        base,
        siteLocale: config.site.locale,
        clock: systemClock,
        warn: (message) => log.warn({}, message),
        copies: createKeptCopies(join(data, 'faq-copies')),
      })
    : undefined;
  const random = createSystemRandom();
  const storage = createSqliteStorage({
    folder: data,
    random,
    exclusive: true,
  });
  const secrets = createNodeSecrets();
  const faq = createDeskFaq(articles ?? noFaq, storage.reads, secrets);
  const holidays = createHolidays({
    config,
    base,
    clock: systemClock,
    copies: createKeptCopies(join(data, 'calendar-copies')),
    permits: config.server.allowPrivateAddresses ? () => true : isPublicAddress,
    warn: (message) => log.warn({}, message),
  });
  // Before anything asks whether the site is open.
  await holidays.start();
  const server = createServer({
    config,
    storage,
    faq,
    faqSearch: createFaqSearch(),
    harms: checkAlternative,
    attachments: await openAttachments(join(data, 'attachments'), config, random, log),
    calls: {
      challenges: createChallenges({ clock: systemClock, random }),
      isBlocked: createBlockedNetworks(config.callback.blocked.addresses),
    },
    ...(config.identity ? { identity: createIdentityTokens(config.identity, systemClock, process.env) } : {}),
    channels: openChannelPorts({ config, data, env: process.env, random, log }),
    log,
    clock: systemClock,
    random,
    secrets,
    phones: phoneNumbers,
    limits: options.rateLimits === false ? unlimited : createMemoryLimits(systemClock),
    ...(options.assets ? { assets: createFolderAssets(resolve(options.assets)) } : {}),
    ...(options.site ? { site: options.site } : {}),
    ...(options.metricsToken ? { metricsToken: options.metricsToken } : {}),
  });
  const anywhere = config.server.allowPrivateAddresses;
  const permits = anywhere ? () => true : isPublicAddress;
  const webhooks = createWebhooks({
    endpoints,
    storage,
    clock: systemClock,
    random,
    open: ({ url }) => createWebhookPost({ url, permits }),
    log,
  });
  await Promise.all([server.start(), articles?.start(), webhooks.start()]);
  const { accounts, app } = server;
  if ((await storage.reads.agents()).length === 0) {
    await accounts.add(options.firstAgent ?? { name: 'Support', email: 'support@localhost' });
  }

  const http = createAdaptorServer({
    fetch: (request, env) => {
      const address = (env as HttpBindings).incoming.socket.remoteAddress;
      return app.fetch(request, address === undefined ? {} : { address });
    },
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: 8_000,
      // Bodies have limits of their own: files may take longer than commands.
      requestTimeout: 0,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 65_000,
    },
  }) as import('node:http').Server;
  limitBodyTime(http);

  return {
    accounts,
    fetch: (request, address) => app.fetch(request, address === undefined ? {} : { address }),
    listen: ({ host, port }) => listen(http, host, port),
    async firstSignIn() {
      const [first] = await storage.reads.agents();
      return first && first.passwordHash === undefined ? accounts.link(first.id) : undefined;
    },
    async close() {
      server.close();
      webhooks.stop();
      articles?.close();
      holidays.close();
      await closeHttp(http);
      await storage.close();
    },
  };
}

/** Files of conversations, in a folder of the data. */
async function openAttachments(folder: string, config: Config, random: Random, log: Log): Promise<AttachmentPorts> {
  const { scan } = config.chat.attachments;
  const onError = (error: unknown) => log.error({ err: error }, 'a file could not be scanned');
  return {
    files: createDiskFiles(folder),
    examine: await createExaminer({
      folder: join(folder, 'incoming'),
      ...(scan ? { scan: createScanner(scan, onError) } : {}),
    }),
    signer: createFileSigner(folder, random),
  };
}

function createLog({ logLevel = 'info', logTo }: DeskbellServerOptions): Log {
  const settings = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  // Written beside the work: a line a request, each waited for, would cost a tenth of what the server can take.
  return pino(settings, logTo ?? pino.destination({ fd: 1, sync: false, minLength: 4_096, periodicFlush: 200 }));
}

function listen(http: import('node:http').Server, host: string, port: number): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(listenProblem(error, host, port))));
    http.listen(port, host, () => {
      const { port: taken } = http.address() as AddressInfo;
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}` });
    });
  });
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use; stop what uses it or choose another with PORT.`;
  if (code === 'EACCES')
    return `Port ${port} on ${host} needs rights this user has not; choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL') return `${host} is no address of this machine; choose another with HOST.`;
  return `Cannot listen on ${host}:${port}: ${message}.`;
}

function closeHttp(http: import('node:http').Server): Promise<void> {
  if (!http.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const impatience = setTimeout(() => http.closeAllConnections(), PATIENCE);
    // A connection that was answering a moment ago is idle only now.
    const tidy = setInterval(() => http.closeIdleConnections(), 25);
    http.close(() => {
      clearTimeout(impatience);
      clearInterval(tidy);
      resolve();
    });
  });
}
