import {
  createAgentClient,
  createMemoryStore,
  createVisitorClient,
  type AgentClient,
  type VisitorClient,
} from '../../src/client/index.ts';
import type { ReaderPorts } from '../../src/client/reader.ts';
import { configSchema, type Config } from '../../src/protocol/index.ts';
import {
  createDeskFaq,
  createMemoryStorage,
  createNodeSecrets,
  createServer,
  noFaq,
  phoneNumbers,
  unlimited,
  type Server,
} from '../../src/server/index.ts';
import * as v from 'valibot';
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
}

/** A tab: its page can be loaded anew at any moment, and frozen. */
export interface Tab<Client> {
  client(): Client;
  /** Leaves the page without a word and opens it again. */
  reload(): Promise<void>;
  freeze(): void;
  thaw(): void;
}

/** A visitor, an agent, a server and the networks between them, in one process and in virtual time. */
export interface World {
  readonly clock: VirtualClock;
  readonly random: SeededRandom;
  readonly storage: ReturnType<typeof createMemoryStorage>;
  readonly visitor: Browser<VisitorClient>;
  readonly agent: Browser<AgentClient>;
  /** Kills the server; what was acknowledged is in the storage. */
  kill(): void;
  /** Starts it again. */
  start(): Promise<void>;
  /** Ends everything. */
  close(): void;
}

/** Makes a world from a seed. The agent is signed in and available; the visitor has the page open in so many tabs. */
export async function createWorld(seed: number, tabCount = 1): Promise<World> {
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
    });
    await server.start();
  }

  function kill(): void {
    const old = server;
    server = undefined;
    visitorNetwork.breakAll();
    agentNetwork.breakAll();
    old?.close();
  }

  const reach = () => server?.app;
  const visitorNetwork = createFaultyNetwork(reach, clock, random, { origin: SHOP, sameOrigin: false });
  const agentNetwork = createFaultyNetwork(reach, clock, random, { origin: DESK, sameOrigin: true });

  await start();
  const first = await server!.accounts.add({ name: 'Anna Nowak', email: 'anna@shop.example' });
  await signIn(agentNetwork, clock, await server!.accounts.link(first.id));

  const visitor = await openBrowser(visitorNetwork, tabCount, (ports) =>
    createVisitorClient({
      ...ports,
      endpoint: DESK,
      locale: () => 'en',
      timeZone: 'Europe/Warsaw',
      page: () => ({ url: `${SHOP}/` }),
    }),
  );
  const agent = await openBrowser(agentNetwork, 1, (ports) =>
    createAgentClient({ ...ports, endpoint: DESK, onSignedOut: () => {} }),
  );
  void agent.client().setAvailable(true);
  await clock.advance(1_000);

  return {
    clock,
    random,
    storage,
    visitor,
    agent,
    kill,
    start,
    close() {
      for (const tab of [...visitor.tabs, ...agent.tabs]) tab.client().stop();
      kill();
    },
  };

  async function openBrowser<Client extends VisitorClient | AgentClient>(
    network: FaultyNetwork,
    tabCount: number,
    create: (ports: ReaderPorts) => Client,
  ): Promise<Browser<Client>> {
    const store = createMemoryStore();
    const bus = createTabsBus(random);

    async function openTab(): Promise<Tab<Client>> {
      let page: ReturnType<typeof createFreezingPage>;
      let client: Client;
      const open = () => {
        page = createFreezingPage(clock, network.fetch);
        const { fetch, clock: own } = page;
        client = create({ fetch, clock: own, random: random.bytes, store, tabs: bus.join(own) });
        return opened(client);
      };
      await open();
      return {
        client: () => client,
        freeze: () => page.freeze(),
        thaw: () => page.thaw(),
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
    return { network, tabs, client: first.client, reload: first.reload, takeovers: bus.takeovers };
  }

  /** A page that cannot reach the server tries again until it can. */
  async function opened(client: VisitorClient | AgentClient): Promise<void> {
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
