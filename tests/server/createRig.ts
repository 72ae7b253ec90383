import * as v from 'valibot';
import {
  configSchema,
  newId,
  type BatchAnswer,
  type ConfigInput,
  type FaqAnswer,
  type Problem,
} from '../../src/protocol/index.ts';
import {
  createDeskFaq,
  createIdentityTokens,
  createMemoryLimits,
  createMemoryStorage,
  createNodeSecrets,
  createServer,
  phoneNumbers,
  unlimited,
  type Assets,
  type AttachmentPorts,
  type ChannelPorts,
  type FaqSource,
  type Harms,
  type Server,
  type Storage,
} from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { checkProblem } from './checkProblem.ts';
import { createVirtualClock, type VirtualClock } from '../world/virtualClock.ts';

/** A Monday, 10:00 in Warsaw. */
export const MONDAY = Date.parse('2026-11-23T09:00:00Z');
export const ORIGIN = 'https://desk.example';

const CONFIG: ConfigInput = {
  site: { name: 'Fernwood', origins: ['https://shop.example', 'https://*.shop.example', 'http://localhost:*'] },
  hours: {
    timeZone: 'Europe/Warsaw',
    week: {
      monday: ['09:00-17:00'],
      tuesday: ['09:00-17:00'],
      wednesday: ['09:00-17:00'],
      thursday: ['09:00-17:00'],
      friday: ['09:00-17:00'],
    },
  },
  callback: { country: 'PL' },
};

/** How a rig differs from the usual one. */
export interface RigOptions {
  config?: Partial<ConfigInput>;
  limits?: boolean;
  storage?: Storage;
  clock?: VirtualClock;
  faq?: FaqSource;
  harms?: Harms;
  assets?: Assets;
  log?: object[];
  metricsToken?: string;
  channels?: ChannelPorts;
  calls?: NonNullable<Parameters<typeof createServer>[0]['calls']>;
  attachments?: AttachmentPorts;
  seed?: number;
}

export interface RequestOptions {
  token?: string;
  cookie?: string;
  address?: string;
  method?: string;
  headers?: Record<string, string>;
}

/** A command on its way, loosely typed so that wrong ones can be sent too. */
export interface LooseCommand {
  id: string;
  type: string;
  conversationId: string;
  at?: string;
  data: unknown;
}

/** A server in this process over a clock turned by hand, and people who use it. */
export interface Rig {
  readonly server: Server;
  readonly storage: Storage;
  readonly clock: VirtualClock;
  id(): string;
  request(path: string, options?: RequestOptions & { body?: BodyInit | null }): Promise<Response>;
  /** Sends JSON. */
  post(path: string, body: unknown, options?: RequestOptions): Promise<Response>;
  get(path: string, options?: RequestOptions): Promise<Response>;
  command(type: string, conversationId: string, data: unknown): LooseCommand;
  visitor(options?: RequestOptions): Promise<RigVisitor>;
  agent(name?: string): Promise<RigAgent>;
  eventCount(): Promise<number>;
}

export interface RigVisitor {
  readonly token: string;
  readonly visitorId: string;
  readonly conversationId: string;
  /** Sends one command in the visitor's conversation. */
  send(type: string, data: unknown): Promise<Response>;
  /** The same, and must be accepted. */
  ok(type: string, data: unknown): Promise<BatchAnswer>;
}

export interface RigAgent {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
  send(type: string, conversationId: string, data: unknown): Promise<Response>;
  ok(type: string, conversationId: string, data: unknown): Promise<BatchAnswer>;
  /** Opens the inbox and says "available"; the answer closes the inbox. */
  goIn(): Promise<() => Promise<void>>;
}

export async function createRig(options: RigOptions = {}): Promise<Rig> {
  const clock = options.clock ?? createVirtualClock(MONDAY);
  const { bytes: random } = createSeededRandom(options.seed ?? 1);
  const storage = options.storage ?? createMemoryStorage(random);
  const lines = options.log;
  const write = (fields: object, message: string) => void lines?.push({ ...fields, message });
  const secrets = createNodeSecrets({ N: 2 ** 10, r: 8, p: 1 });
  const config = v.parse(configSchema, { ...CONFIG, ...options.config });
  const server = createServer({
    config,
    storage,
    clock,
    random,
    secrets,
    phones: phoneNumbers,
    limits: options.limits ? createMemoryLimits(clock) : unlimited,
    faq: createDeskFaq(options.faq ?? faqOf({}), storage.reads, secrets),
    ...(options.harms ? { harms: options.harms } : {}),
    log: { info: write, warn: write, error: write },
    ...(config.identity ? { identity: createIdentityTokens(config.identity, clock, {}) } : {}),
    ...(options.assets ? { assets: options.assets } : {}),
    ...(options.attachments ? { attachments: options.attachments } : {}),
    ...(options.channels ? { channels: options.channels } : {}),
    ...(options.calls ? { calls: options.calls } : {}),
    ...(options.metricsToken ? { metricsToken: options.metricsToken } : {}),
  });
  await server.start();
  const id = () => newId({ now: clock.now, random });

  async function request(path: string, { body, ...given }: RequestOptions & { body?: BodyInit | null } = {}) {
    const headers: Record<string, string> = { host: 'desk.example', ...given.headers };
    if (given.token) headers.authorization = `Bearer ${given.token}`;
    if (given.cookie) headers.cookie = given.cookie;
    const method = given.method ?? (body === undefined ? 'GET' : 'POST');
    const init = { method, headers, ...(body === undefined ? {} : { body, duplex: 'half' }) };
    const answer = await server.app.fetch(new Request(`${ORIGIN}${path}`, init as RequestInit), {
      address: given.address ?? '203.0.113.7',
    });
    // D01: every error any test meets has the form of all.
    if (answer.status >= 400 && path.startsWith('/v1/')) await checkProblem(answer, `${method} ${path}`);
    return answer;
  }
  const post: Rig['post'] = (path, body, given = {}) =>
    request(path, {
      ...given,
      headers: { 'content-type': 'application/json', ...given.headers },
      body: JSON.stringify(body),
    });
  const command: Rig['command'] = (type, conversationId, data) => ({ id: id(), type, conversationId, data });

  return {
    server,
    storage,
    clock,
    id,
    request,
    post,
    get: (path, given) => request(path, given),
    command,
    async visitor(given) {
      const conversationId = id();
      const start = command('conversation.start', conversationId, { locale: 'pl', timeZone: 'Europe/Warsaw' });
      const answer = await accepted(await post('/v1/commands', { commands: [start] }, given));
      const { token = '', visitorId = '' } = answer;
      const send = (type: string, data: unknown) =>
        post('/v1/commands', { commands: [command(type, conversationId, data)] }, { ...given, token });
      return { token, visitorId, conversationId, send, ok: async (type, data) => accepted(await send(type, data)) };
    },
    async agent(name = 'Ada Nowak') {
      const email = `${name.split(' ')[0]!.toLowerCase()}@shop.example`;
      const { id: agentId } = await server.accounts.add({ name, email });
      const link = await server.accounts.link(agentId);
      const cookie = cookieOf(await post('/v1/agent/session', { link }));
      const send = (type: string, conversationId: string, data: unknown) =>
        post('/v1/agent/commands', { commands: [command(type, conversationId, data)] }, { cookie });
      return {
        id: agentId,
        name,
        email,
        cookie,
        send,
        ok: async (type, conversationId, data) => accepted(await send(type, conversationId, data)),
        async goIn() {
          const stream = await request('/v1/agent/stream', { cookie });
          await post('/v1/agent/availability', { available: true }, { cookie });
          return async () => stream.body?.cancel();
        },
      };
    },
    eventCount: () => storage.reads.lastPosition(),
  };
}

/** The answer to an accepted batch. */
export async function accepted(response: Response): Promise<BatchAnswer> {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text) as BatchAnswer;
}

/** The problem a request was refused with; checks the form every problem has. */
export async function refused(response: Response): Promise<Problem> {
  const text = await response.text();
  if (response.headers.get('content-type') !== 'application/problem+json') throw new Error(`not a problem: ${text}`);
  const problem = JSON.parse(text) as Problem;
  if (problem.status !== response.status || problem.instance !== response.headers.get('deskbell-request-id')) {
    throw new Error(`the problem does not fit its answer: ${text}`);
  }
  return problem;
}

/** The session cookie an answer sets, as a browser sends it back. */
export function cookieOf(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0]!;
}

export function faqOf(answers: Record<string, FaqAnswer>): FaqSource {
  return {
    locales: () => Object.keys(answers).sort(),
    get: (locale) =>
      answers[locale] ? { answer: answers[locale], version: JSON.stringify(answers[locale]) } : undefined,
  };
}
