import { randomFillSync } from 'node:crypto';
import {
  createAgentClient,
  createMemoryStore,
  createSingleTab,
  createVisitorClient,
  type AgentClient,
  type ClientStore,
  type Clock,
  type Fetch,
  type VisitorClient,
} from '../../src/client/index.ts';
import type { SessionAnswer } from '../../src/protocol/index.ts';

/** The clock of this machine. */
const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
const ports = (store: ClientStore, fetch: Fetch) => ({
  fetch,
  clock,
  random: (bytes: Uint8Array) => randomFillSync(bytes),
  store,
  tabs: createSingleTab(),
});

/** The visitor's client as in a page, over HTTP. Two with stores of the same session are two devices of one visitor. */
export async function openVisitor(endpoint: string, store = createMemoryStore()): Promise<VisitorClient> {
  const client = createVisitorClient({
    ...ports(store, (url, init) => fetch(url, init)),
    endpoint,
    locale: () => 'en',
    timeZone: 'Europe/Warsaw',
    page: () => ({ url: `${endpoint}/shop` }),
  });
  await client.start();
  return client;
}

/** A signed-in agent. */
export interface SignedIn {
  readonly agentId: string;
  readonly cookie: string;
}

/** Signs in with the token of a sign-in link. */
export async function signIn(endpoint: string, link: string): Promise<SignedIn> {
  const answer = await fetch(`${endpoint}/v1/agent/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link }),
  });
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  const { me } = (await answer.json()) as SessionAnswer;
  return { agentId: me.id, cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0]! };
}

/** The agent's client as in an inbox, over HTTP. */
export async function openAgent(endpoint: string, { cookie }: SignedIn): Promise<AgentClient> {
  const withCookie: Fetch = (url, init) => fetch(url, { ...init, headers: { ...(init?.headers as object), cookie } });
  const client = createAgentClient({
    ...ports(createMemoryStore(), withCookie),
    endpoint,
    onSignedOut: () => undefined,
  });
  await client.start();
  return client;
}
