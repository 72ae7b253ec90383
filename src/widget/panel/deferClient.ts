import type { VisitorClient } from '../../client/client.ts';
import type { ClientState } from '../../client/state.ts';

/** A client whose code is still on its way: calls are kept and done in order when it has come. */
export interface DeferredClient extends VisitorClient {
  /** Resolves when the real client is there; rejects when its code could not be had. The next call tries again. */
  ready(): Promise<VisitorClient>;
}

const NOTHING_YET: ClientState = {
  connection: 'idle',
  restored: false,
  durable: true,
  clockOffset: 0,
  conversations: new Map(),
  outbox: [],
  typing: new Map(),
};

/**
 * Stands in for the visitor's client so that the panel can be drawn before its code is there. What is sent meanwhile is
 * answered with an empty id; views that show what they send are drawn after `ready`.
 */
export function deferClient(load: () => Promise<VisitorClient>): DeferredClient {
  const listeners = new Set<() => void>();
  let client: VisitorClient | undefined;
  let loading: Promise<VisitorClient> | undefined;
  let stopped = false;

  async function fetch(): Promise<VisitorClient> {
    client = await load();
    if (stopped) client.stop();
    client.subscribe(() => {
      for (const listener of [...listeners]) listener();
    });
    return client;
  }

  function ready(): Promise<VisitorClient> {
    if (!loading) {
      loading = fetch();
      loading.catch(() => {
        loading = undefined;
      });
    }
    return loading;
  }

  const later = (run: (client: VisitorClient) => void) => {
    if (client) run(client);
    else ready().then(run, () => undefined);
  };

  return {
    ready,
    state: () => client?.state() ?? NOTHING_YET,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serverNow: () => client?.serverNow() ?? Date.now(),
    send(...command) {
      // A generic call cannot be passed on by its types alone.
      const pass = (to: VisitorClient) => to.send(...(command as unknown as Parameters<VisitorClient['send']>));
      return client ? pass(client) : { id: '', conversationId: '', done: ready().then((it) => pass(it).done, forEver) };
    },
    typing: (...typing) => later((it) => it.typing(...typing)),
    drop: (id) => later((it) => it.drop(id)),
    retry: (id) => later((it) => it.retry(id)),
    start: async () => (await ready()).start(),
    loadConfig: async () => (await ready()).loadConfig(),
    loadFaq: async (locale) => (await ready()).loadFaq(locale),
    loadSlots: async (query) => (await ready()).loadSlots(query),
    forget: async () => (await ready()).forget(),
    stop() {
      stopped = true;
      client?.stop();
    },
  };
}

/** What could not be sent stays open, as it does while offline. */
function forEver(): Promise<never> {
  return new Promise(() => undefined);
}
