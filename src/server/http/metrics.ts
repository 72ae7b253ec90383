import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Storage } from '../desk/index.ts';
import type { Hub } from '../realtime/index.ts';

/** Figures about this process for Prometheus. */
export interface Metrics {
  /** Counts one answered request. `route` is its pattern, never the address itself. */
  request(route: string, method: string, status: number, seconds: number): void;
  /** The figures in Prometheus' text format. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
  close(): void;
}

/** Opens the figures, in a registry of their own so that two servers in one process do not meet. */
export function createMetrics(storage: Storage, hub: Hub): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'deskbell_http_requests_total',
    help: 'Answered requests.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'deskbell_http_request_seconds',
    help: 'Time until the answer began.',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const events = new Counter({
    name: 'deskbell_events_total',
    help: 'Events stored since the process began.',
    labelNames: ['type'],
    registers,
  });
  new Gauge({
    name: 'deskbell_streams',
    help: 'Open event streams.',
    labelNames: ['reader'],
    registers,
    collect() {
      const { visitors, agents } = hub.counts();
      this.set({ reader: 'visitor' }, visitors);
      this.set({ reader: 'agent' }, agents);
    },
  });
  const unwatch = storage.onCommit((stored) => {
    for (const { event } of stored) events.inc({ type: event.type });
  });
  return {
    request(route, method, status, time) {
      requests.inc({ route, method, status: String(status) });
      seconds.observe({ route }, time);
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
    close() {
      unwatch();
      registry.clear();
    },
  };
}
