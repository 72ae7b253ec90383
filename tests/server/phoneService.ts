import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import {
  createSimulatedExchange,
  signedHeaders,
  systemClock,
  webhookKey,
  type LegOrder,
  type Party,
  type SimulatedExchange,
} from '../../src/server/index.ts';

/** A telephone system of an owner's own, in a process of its own as far as the desk can tell. */
export interface PhoneService {
  readonly url: string;
  readonly exchange: SimulatedExchange;
  /** Every order to ring that came, by key; the same key again is not here twice. */
  readonly rung: { readonly key: string; readonly order: LegOrder; readonly at: number }[];
  /** Calls that came with a wrong signature. */
  forged(): number;
  /** What is done with events; default: nothing. */
  deliver: (headers: Record<string, string>, body: string) => Promise<unknown>;
  /** Events that could not be delivered. */
  undelivered(): number;
  close(): Promise<void>;
}

/** Starts one that takes orders by Standard Webhooks, over real phones of a simulated exchange. */
export async function createPhoneService(secret: string): Promise<PhoneService> {
  const key = webhookKey(secret);
  const exchange = createSimulatedExchange(systemClock);
  const rung: PhoneService['rung'] = [];
  let forged = 0;
  let undelivered = 0;

  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      try {
        key.verify(body, request.headers as Record<string, string>);
      } catch {
        forged++;
        return void response.writeHead(401).end();
      }
      obey(JSON.parse(body), String(request.headers['webhook-id'])).then(
        (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
        () => response.writeHead(409).end(),
      );
      return undefined;
    });
  });

  async function obey({ type, data }: { type: string; data: LegOrder & { party?: Party } }, id: string) {
    if (type === 'call.place') {
      if (!rung.some((one) => one.key === id)) rung.push({ key: id, order: data, at: Date.now() });
      await exchange.place(data, id);
    } else if (type === 'call.bridge') await exchange.bridge(data.callId, id);
    else if (type === 'call.hangup') await exchange.hangup(data.callId, data.party, id);
    else if (type === 'call.legs') return { legs: await exchange.legs(data.callId, []) };
    return {};
  }

  const service: PhoneService = {
    url: '',
    exchange,
    rung,
    forged: () => forged,
    undelivered: () => undelivered,
    deliver: async () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  exchange.onEvent((event) => {
    const body = JSON.stringify({ type: 'call.leg', timestamp: new Date().toISOString(), data: event });
    service.deliver(signedHeaders(key, randomUUID(), new Date(), body), body).catch(() => {
      undelivered++;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(service, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/orders` });
}
