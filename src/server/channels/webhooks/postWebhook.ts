import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { checkHost, permittedLookup, type Lookup } from '../../faq/permittedLookup.ts';

/** What a receiver answered. */
export interface WebhookAnswer {
  readonly status: number;
  /** As it came. */
  readonly retryAfter?: string;
}

/** The way to one receiver. */
export interface WebhookPost {
  /** Posts a body. Rejects when nobody answered in time, the line broke, or the address leads where it must not. */
  send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<WebhookAnswer>;
  close(): void;
}

/** How a receiver is reached. */
export interface WebhookPostOptions {
  readonly url: string;
  /** Which IP addresses may be asked; each connection is checked, and made to the very address that was checked. */
  readonly permits: (ip: string) => boolean;
  /** Looks a name up; default the system's. */
  readonly lookup?: Lookup;
}

/** Bytes of an answer that are read so that its connection can be used again; a longer one is cut. */
const ANSWER_BYTES = 64 * 1024;

/**
 * Opens the way to a receiver: one connection, kept alive, which nobody else uses. Redirects are answers like any other and
 * never followed.
 */
export function createWebhookPost({ url, permits, lookup }: WebhookPostOptions): WebhookPost {
  const target = new URL(url);
  const secure = target.protocol === 'https:';
  const settings = { keepAlive: true, maxSockets: 1 };
  const agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings);
  const checkedLookup = permittedLookup(permits, 'server.allowPrivateAddresses', lookup);

  function sendOnce(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) {
    return new Promise<WebhookAnswer>((resolve, reject) => {
      const sent = (secure ? requestHttps : requestHttp)(
        target,
        {
          method: 'POST',
          agent,
          signal,
          lookup: checkedLookup,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'Deskbell (webhook)',
            ...headers,
          },
        },
        (answer) => {
          drain(answer);
          const retryAfter = answer.headers['retry-after'];
          resolve({ status: answer.statusCode ?? 0, ...(retryAfter === undefined ? {} : { retryAfter }) });
        },
      );
      sent.once('error', (error) => reject(Object.assign(error, { stale: sent.reusedSocket })));
      sent.end(body);
    });
  }

  return {
    async send(body, headers, signal) {
      // A bare IP address is never looked up.
      checkHost(target, permits, 'server.allowPrivateAddresses');
      try {
        return await sendOnce(body, headers, signal);
      } catch (error) {
        // The receiver closed the kept connection in the very moment: no failure of theirs, and doubles are harmless.
        const closed = (error as { stale?: boolean }).stale && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
        if (!closed || signal.aborted) throw error;
        return sendOnce(body, headers, signal);
      }
    },
    close: () => agent.destroy(),
  };
}

function drain(answer: IncomingMessage): void {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_BYTES) answer.destroy();
  });
  // The answer's head is all that counts.
  answer.on('error', () => undefined);
}
