import type { Fetch } from '../../src/client/index.ts';
import type { SeededRandom } from './seededRandom.ts';
import type { VirtualClock } from './virtualClock.ts';

/** Where requests go: the server as it is now, or nothing while it is down. */
export type Server = { fetch(request: Request): Response | Promise<Response> };

/** A network between one client and the server, with the faults real ones have. */
export interface FaultyNetwork {
  readonly fetch: Fetch;
  /** True: requests are lost, answers are lost, requests come twice, streams are cut or go silent. False: it works. */
  bad: boolean;
  /** True: requests arrive, but no answer and no byte of a stream comes back. */
  oneWay: boolean;
  /** True: nothing new goes out, but streams that are open live on. */
  mute: boolean;
  /** True: requests and answers take seconds. */
  slow: boolean;
  /** Everything under way breaks: the server was killed, or the cable pulled. */
  breakAll(): void;
  /** What went wrong so far, for the record. */
  readonly faults: Record<string, number>;
}

/** Cookies and headers a browser would add for this client. */
export interface Browser {
  readonly origin: string;
  readonly sameOrigin: boolean;
}

/** Makes a network. Delays are virtual time; each client has its own, so that one can be cut off while the other is not. */
export function createFaultyNetwork(
  server: () => Server | undefined,
  clock: VirtualClock,
  random: SeededRandom,
  browser: Browser,
): FaultyNetwork {
  const faults: Record<string, number> = {};
  const breaking = new Set<() => void>();
  let cookie = '';

  const count = (fault: string) => {
    faults[fault] = (faults[fault] ?? 0) + 1;
  };
  const delay = (most: number) => new Promise<void>((resolve) => clock.after(random.below(most), resolve));
  const broken = () => new TypeError('network error');

  async function reach(url: string, init: RequestInit): Promise<Response> {
    const target = server();
    if (!target) throw broken();
    const headers = new Headers(init.headers);
    const writes = init.method !== undefined && init.method !== 'GET';
    if (!browser.sameOrigin || writes) headers.set('Origin', browser.origin);
    headers.set('Sec-Fetch-Site', browser.sameOrigin ? 'same-origin' : 'cross-site');
    if (cookie && init.credentials !== 'omit') headers.set('Cookie', cookie);
    const { signal, ...rest } = init;
    const response = await target.fetch(new Request(url, { ...rest, headers, ...(signal ? { signal } : {}) }));
    const set = response.headers.get('Set-Cookie');
    if (set && init.credentials !== 'omit') cookie = set.split(';')[0]!;
    // An answer of a server that was killed meanwhile never arrives.
    if (server() !== target) throw broken();
    return response;
  }

  /** The body as it comes through: in pieces, late, and cut or silent when the network is bad or breaks. */
  function carried(response: Response, signal: AbortSignal | null | undefined): Response {
    const source = response.body;
    if (!source || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) return response;
    const reader = source.getReader();
    let cut: (() => void) | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        cut = () => {
          breaking.delete(cut!);
          void reader.cancel().catch(() => undefined);
          try {
            controller.error(broken());
          } catch {
            // It had ended already.
          }
        };
        breaking.add(cut);
        signal?.addEventListener('abort', cut);
        void pump(controller);
      },
      cancel: () => void reader.cancel().catch(() => undefined),
    });
    async function pump(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) break;
          if (network.oneWay && !silent) {
            count('stream swallowed');
            silent = true;
          }
          if (silent) continue;
          if (network.bad && random.chance(0.06)) {
            count('stream cut');
            return cut?.();
          }
          if (network.bad && random.chance(0.04)) {
            count('stream silent');
            silent = true;
            continue;
          }
          await delay(40);
          const middle = random.below(value.length + 1);
          if (middle > 0) controller.enqueue(value.slice(0, middle));
          if (middle < value.length) controller.enqueue(value.slice(middle));
        }
        controller.close();
      } catch {
        // Cut meanwhile.
      }
    }
    let silent = false;
    return new Response(body, { status: response.status, headers: response.headers });
  }

  /** Until the one who waits gives up, or everything breaks. */
  function never(signal: AbortSignal | null | undefined): Promise<never> {
    return new Promise((_, reject) => {
      const end = () => {
        breaking.delete(end);
        reject(broken());
      };
      breaking.add(end);
      signal?.addEventListener('abort', end);
      if (signal?.aborted) end();
    });
  }

  const network: FaultyNetwork = {
    bad: false,
    oneWay: false,
    mute: false,
    slow: false,
    faults,
    breakAll() {
      for (const cut of [...breaking]) cut();
    },
    async fetch(input, init = {}) {
      let lost = false;
      const giveUp = () => {
        lost = true;
      };
      breaking.add(giveUp);
      try {
        await delay(network.slow ? 9_000 : network.bad ? 900 : 30);
        if (network.mute) {
          count('request cut off');
          throw broken();
        }
        if (init.signal?.aborted || lost) throw broken();
        if (network.bad && random.chance(0.15)) {
          count('request lost');
          throw broken();
        }
        if (network.bad && random.chance(0.1) && init.method === 'POST') {
          count('request doubled');
          void reach(input, init).catch(() => undefined);
        }
        const response = await reach(input, init);
        if (network.oneWay) {
          count('answer swallowed');
          await response.body?.cancel().catch(() => undefined);
          await never(init.signal);
        }
        if (network.bad && random.chance(0.15)) {
          count('answer lost');
          await response.body?.cancel().catch(() => undefined);
          throw broken();
        }
        await delay(network.slow ? 9_000 : network.bad ? 900 : 30);
        if (lost) throw broken();
        return carried(response, init.signal);
      } finally {
        breaking.delete(giveUp);
      }
    },
  };
  return network;
}
