import {
  createAgentClient,
  createMemoryStore,
  createVisitorClient,
  type AgentClient,
  type IdentifiedClient,
} from '../../src/client/index.ts';
import type { ClientStore } from '../../src/client/ports.ts';
import type { ReaderPorts } from '../../src/client/reader.ts';
import { configSchema, type Config } from '../../src/protocol/index.ts';
import {
  createDeskFaq,
  createIdentityTokens,
  createMemoryStorage,
  createNodeSecrets,
  createServer,
  noFaq,
  phoneNumbers,
  unlimited,
  type Server,
} from '../../src/server/index.ts';
import * as v from 'valibot';
import { IDENTITY } from '../server/signIdentity.ts';
import { createFaultyNetwork, type FaultyNetwork } from './faultyNetwork.ts';
import { createFreezingPage } from './freezingPage.ts';
import { createSeededRandom, type SeededRandom } from './seededRandom.ts';
import { createTabsBus } from './tabsBus.ts';
import { createVirtualClock, type VirtualClock } from './virtualClock.ts';

/** Where the server of a world answers, and the page its visitors are on. */
const DESK = 'https://desk.example';
const SHOP = 'https://shop.example';

/** A site that is open round the clock. */
const CONFIG: Config = v.parse(configSchema, {
  site: { name: 'World', origins: [SHOP] },
  callback: { country: 'PL', capacity: 1, leadMinutes: 0 },
  identity: IDENTITY,
});

const silentLog = { info: () => {}, warn: () => {}, error: (fields: object) => console.error(fields) };

/** A visitor's or agent's browser: what it keeps outlives its tabs. */
export interface Browser<Client> {
  readonly network: FaultyNetwork;
  readonly tabs: readonly Tab<Client>[];
  /** The client of the first tab as it is now. */
  client(): Client;
  /** Loads the first tab anew. */
  reload(): Promise<void>;
  /** How often a tab took the lead from one that said nothing. */
  takeovers(): number;
  /** Forgets everything pages have kept, and loads the first tab anew unless told to keep its page. */
  wipe(options?: { readonly keepPage?: boolean }): Promise<void>;
}

/** A tab: its page can be loaded anew at any moment, and frozen. */
export interface Tab<Client> {
  client(): Client;
  /** Leaves the page without a word and opens it again. */
  reload(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** The browser says that it is online again, or that the page is shown again. */
  wakeUp(): void;
}

/** A visitor, an agent, a server and the networks between them, in one process and in virtual time. */
export interface World {
  readonly clock: VirtualClock;
  readonly random: SeededRandom;
  readonly storage: ReturnType<typeof createMemoryStorage>;
  readonly visitor: Browser<IdentifiedClient>;
  /** Devices of visitors, the first one of `visitor`. */
  readonly devices: readonly Browser<IdentifiedClient>[];
  /** The first agent's. */
  readonly agent: Browser<AgentClient>;
  readonly agents: readonly Browser<AgentClient>[];
  /** Kills the server; what was acknowledged is in the storage. */
  kill(): void;
  /** Starts it again. */
  start(): Promise<void>;
  /** Ends everything. */
  close(): void;
}

/** How a world differs from the simplest one. */
export interface WorldOptions {
  readonly agents?: number;
  readonly devices?: number;
  /** Events of a conversation a browser's store gives to a page that begins. */
  readonly loaded?: number;
}

const NAMES = ['Anna Nowak', 'Jan Wilk'] as const;

/** Makes a world from a seed. The agents are signed in and available; the visitor has the page open in so many tabs. */
export async function createWorld(seed: number, tabCount = 1, options: WorldOptions = {}): Promise<World> {
  const random = createSeededRandom(seed);
  const clock = createVirtualClock(Date.UTC(2026, 5, 1, 9));
  const storage = createMemoryStorage(random.bytes);
  const secrets = createNodeSecrets();
  let server: Server | undefined;

  async function start(): Promise<void> {
    server = createServer({
      config: CONFIG,
      storage,
      clock,
      random: random.bytes,
      faq: createDeskFaq(noFaq, storage.reads, secrets),
      log: silentLog,
      secrets,
      phones: phoneNumbers,
      limits: unlimited,
      identity: createIdentityTokens(CONFIG.identity!, clock, {}),
    });
    await server.start();
  }

  function kill(): void {
    const old = server;
    server = undefined;
    for (const network of visitorNetworks) network.breakAll();
    for (const network of agentNetworks) network.breakAll();
    old?.close();
  }

  const reach = () => server?.app;
  const visitorNetworks = Array.from({ length: options.devices ?? 1 }, () =>
    createFaultyNetwork(reach, clock, random, { origin: SHOP, sameOrigin: false }),
  );
  const agentNetworks = NAMES.slice(0, options.agents ?? 1).map(() =>
    createFaultyNetwork(reach, clock, random, { origin: DESK, sameOrigin: true }),
  );

  await start();
  for (const [index, network] of agentNetworks.entries()) {
    const name = NAMES[index]!;
    const email = `${name.split(' ')[0]!.toLowerCase()}@shop.example`;
    const account = await server!.accounts.add({ name, email });
    await signIn(network, clock, await server!.accounts.link(account.id));
  }

  const devices: Browser<IdentifiedClient>[] = [];
  for (const network of visitorNetworks) {
    const device = await openBrowser(network, tabCount, (ports) =>
      createVisitorClient({
        ...ports,
        endpoint: DESK,
        locale: () => 'en',
        timeZone: 'Europe/Warsaw',
        page: () => ({ url: `${SHOP}/` }),
      }),
    );
    devices.push(device);
  }
  const visitor = devices[0]!;
  const agents: Browser<AgentClient>[] = [];
  for (const network of agentNetworks) {
    agents.push(
      await openBrowser(network, 1, (ports) => createAgentClient({ ...ports, endpoint: DESK, onSignedOut: () => {} })),
    );
  }
  const agent = agents[0]!;
  for (const { client } of agents) void client().setAvailable(true);
  await clock.advance(1_000);

  return {
    clock,
    random,
    storage,
    visitor,
    devices,
    agent,
    agents,
    kill,
    start,
    close() {
      for (const tab of [...devices, ...agents].flatMap(
        ({ tabs }) => [...tabs] as Tab<AgentClient | IdentifiedClient>[],
      ))
        tab.client().stop();
      kill();
    },
  };

  async function openBrowser<Client extends IdentifiedClient | AgentClient>(
    network: FaultyNetwork,
    tabCount: number,
    create: (ports: ReaderPorts) => Client,
  ): Promise<Browser<Client>> {
    // Outlives its pages, as a disk does.
    const store: ClientStore = { ...createMemoryStore(options.loaded), durable: true };
    const bus = createTabsBus(random);

    async function openTab(): Promise<Tab<Client>> {
      let page: ReturnType<typeof createFreezingPage>;
      let client: Client;
      const wakers = new Set<() => void>();
      const wake = (callback: () => void) => {
        wakers.add(callback);
        return () => wakers.delete(callback);
      };
      const open = () => {
        page = createFreezingPage(clock, network.fetch);
        const { fetch, clock: own } = page;
        client = create({ fetch, clock: own, random: random.bytes, store, tabs: bus.join(own), wake });
        return opened(client);
      };
      await open();
      return {
        client: () => client,
        freeze: () => page.freeze(),
        thaw: () => page.thaw(),
        wakeUp() {
          for (const callback of wakers) callback();
        },
        async reload() {
          client.stop();
          network.breakAll();
          await open();
        },
      };
    }

    const tabs: Tab<Client>[] = [];
    while (tabs.length < tabCount) tabs.push(await openTab());
    const [first] = tabs as [Tab<Client>];
    async function wipe({ keepPage = false } = {}): Promise<void> {
      await store.clear();
      if (!keepPage) await first.reload();
    }
    return { network, tabs, client: first.client, reload: first.reload, takeovers: bus.takeovers, wipe };
  }

  /** A page that cannot reach the server tries again until it can. */
  async function opened(client: IdentifiedClient | AgentClient): Promise<void> {
    let done = false;
    const begin = (): void => {
      client.start().then(
        () => {
          done = true;
        },
        () => void clock.after(1_000, begin),
      );
    };
    begin();
    await clock.advance(10);
    if (!done) await clock.advance(200);
  }
}

async function signIn(network: FaultyNetwork, clock: VirtualClock, link: string): Promise<void> {
  const answered = network.fetch(`${DESK}/v1/agent/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ link }),
    credentials: 'same-origin',
  });
  await clock.advance(200);
  const { status } = await answered;
  if (status !== 200) throw new Error(`The agent could not sign in: ${status}.`);
}
