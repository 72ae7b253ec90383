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

  /** What has no answer at once: passed on in order, now or when the client is there. */
  const passOn =
    (name: string) =>
    (...args: never[]) => {
      const pass = (to: VisitorClient) => (to[name as 'read'] as (...args: never[]) => unknown)(...args);
      if (client) return pass(client);
      const done = ready().then(pass);
      // Who waits for the answer hears of the failure; who does not is left in peace.
      done.catch(() => undefined);
      return done;
    };

  const own: Record<string, unknown> = {
    ready,
    state: () => client?.state() ?? NOTHING_YET,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serverNow: () => client?.serverNow() ?? Date.now(),
    send(...command: unknown[]) {
      // A generic call cannot be passed on by its types alone.
      const pass = (to: VisitorClient) => to.send(...(command as unknown as Parameters<VisitorClient['send']>));
      return client ? pass(client) : { id: '', conversationId: '', done: ready().then((it) => pass(it).done, forEver) };
    },
    stop() {
      stopped = true;
      client?.stop();
    },
  };
  return new Proxy(own, {
    get: (_, name) => own[name as string] ?? passOn(name as string),
  }) as unknown as DeferredClient;
}

/** What could not be sent stays open, as it does while offline. */
function forEver(): Promise<never> {
  return new Promise(() => undefined);
}
