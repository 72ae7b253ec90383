import type { Config, Event } from '../../../protocol/index.ts';
import { createFollower, type Clock, type Follower, type Random, type Storage } from '../../desk/index.ts';
import { readRetryAfter, retryDelay } from './retryDelay.ts';
import type { WebhookPost } from './postWebhook.ts';
import { createWebhookSigner } from './webhookSigner.ts';

/** A receiver as configured, its secrets resolved. */
export type WebhookConfig = Config['webhooks'][number];

/** What webhooks are made of. */
export interface WebhooksOptions {
  readonly endpoints: readonly WebhookConfig[];
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  /** Opens the way to a receiver. */
  readonly open: (endpoint: WebhookConfig) => WebhookPost;
  /** Hears of what could not be delivered; never of addresses, secrets or contents. */
  readonly log: WebhooksLog;
}

/** Where webhooks say what happened. */
export interface WebhooksLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** All webhooks of a site. */
export interface Webhooks {
  /** Goes on where they stopped. A new one begins with what is stored from now on; resolves when that is settled. */
  start(): Promise<void>;
  /** Cuts what is under way; it is posted again after the next start. */
  stop(): void;
}

/** Milliseconds a receiver has to answer. */
export const ANSWER_WITHIN = 15_000;
/** Milliseconds of work after which a place is kept in the midst of a page, so that a crash repeats little. */
const KEEP_EVERY = 1_000;

/**
 * Posts every event of the log to each receiver, in order, each at least once: the next one only after the last was
 * answered with 2xx, or given up after `RETRY_SCHEDULE`. 410 ends a webhook until the next start.
 */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { endpoints, storage } = options;
  const deliveries = endpoints.map((endpoint) => createDelivery(options, endpoint));

  async function settlePlaces(): Promise<void> {
    await storage.write(async (transaction) => {
      const last = await transaction.lastPosition();
      for (const { id } of endpoints) {
        if ((await transaction.place(placeOf(id))) === undefined) await transaction.putPlace(placeOf(id), last);
      }
    });
  }

  return {
    async start() {
      if (endpoints.length > 0) await settlePlaces();
      for (const { follower } of deliveries) void follower.start();
    },
    stop() {
      for (const { stop } of deliveries) stop();
    },
  };
}

/** True when an event's type is one of the patterns, such as `callback.*`; without patterns always. */
export function wants(patterns: readonly string[] | undefined, type: string): boolean {
  if (!patterns) return true;
  return patterns.some((pattern) =>
    pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern,
  );
}

function placeOf(id: string): string {
  return `webhook:${id}`;
}

type Outcome = 'delivered' | 'gone' | { readonly failure: string; readonly asked?: number };

function createDelivery(
  { storage, clock, random, open, log }: WebhooksOptions,
  endpoint: WebhookConfig,
): { readonly follower: Follower; stop(): void } {
  const { id, events: patterns } = endpoint;
  const sign = createWebhookSigner(endpoint.secrets);
  const post = open(endpoint);
  const stopping = new AbortController();
  let kept = clock.now();

  async function handle(events: readonly Event[], reached: (position: number) => Promise<void>): Promise<void> {
    for (const event of events) {
      if (wants(patterns, event.type)) await deliver(event, () => reached(event.position - 1));
      if (stopping.signal.aborted) return;
      if (clock.now() - kept < KEEP_EVERY) continue;
      kept = clock.now();
      await reached(event.position);
    }
  }

  async function deliver(event: Event, beforeWaiting: () => Promise<void>): Promise<void> {
    const body = JSON.stringify({ type: event.type, timestamp: event.at, data: event });
    for (let failures = 1; ; failures++) {
      const outcome = await tryOnce(event.id, body);
      if (stopping.signal.aborted || outcome === 'delivered') return;
      if (outcome === 'gone') return disable(event);
      const wait = retryDelay(failures, share(random), outcome.asked);
      const said = { webhook: id, event: event.id, type: event.type, tries: failures, because: outcome.failure };
      if (wait === undefined) return log.error(said, 'webhook given up for this event');
      log.warn({ ...said, again: new Date(clock.now() + wait).toISOString() }, 'webhook not delivered');
      if (failures === 1) await beforeWaiting();
      await pause(wait);
      if (stopping.signal.aborted) return;
    }
  }

  async function tryOnce(eventId: string, body: string): Promise<Outcome> {
    const late = new AbortController();
    const cancel = clock.after(ANSWER_WITHIN, () => late.abort());
    try {
      const signal = AbortSignal.any([stopping.signal, late.signal]);
      return read(await post.send(body, sign(eventId, clock.now(), body), signal));
    } catch (error) {
      const timeout = late.signal.aborted ? `no answer within ${ANSWER_WITHIN / 1000} seconds` : undefined;
      return { failure: timeout ?? (error instanceof Error ? error.message : String(error)) };
    } finally {
      cancel();
    }
  }

  function read({ status, retryAfter }: Awaited<ReturnType<WebhookPost['send']>>): Outcome {
    if (status >= 200 && status <= 299) return 'delivered';
    if (status === 410) return 'gone';
    const asked = status === 429 || status === 503 ? readRetryAfter(retryAfter, clock.now()) : undefined;
    return { failure: `the answer is ${status}`, ...(asked === undefined ? {} : { asked }) };
  }

  function disable(event: Event): void {
    log.error(
      { webhook: id, event: event.id, type: event.type },
      'webhook is gone (410): nothing is posted to it any more',
    );
    stop();
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = clock.after(milliseconds, done);
      stopping.signal.addEventListener('abort', done, { once: true });
      function done(): void {
        cancel();
        stopping.signal.removeEventListener('abort', done);
        resolve();
      }
    });
  }

  const follower = createFollower(
    { storage, clock },
    { name: placeOf(id), handle, onError: (error) => log.error({ webhook: id, err: error }, 'webhook stumbled') },
  );

  function stop(): void {
    stopping.abort();
    follower.stop();
    post.close();
  }

  return { follower, stop };
}

/** A random share, 0 to 1. */
function share(random: Random): number {
  const [high = 0, low = 0] = random(new Uint8Array(2));
  return (high * 256 + low) / 65_535;
}
