import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { checkHost, permittedLookup } from '../faq/permittedLookup.ts';

/** A request to a service of the owner's. */
export interface CallOutRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request and reads the answer, whatever its status. Rejects when nobody answers in time. */
export type CallOut = (request: CallOutRequest) => Promise<{ readonly status: number; readonly text: string }>;

/** Milliseconds for the whole of it: somebody waits with a phone at their ear. */
const PATIENCE = 5_000;
const ANSWER_BYTES = 256 * 1024;

/** Makes it. `permits` says which IP addresses may be asked; redirects are answers like any other and never followed. */
export function createCallOut(permits: (ip: string) => boolean): CallOut {
  const lookup = permittedLookup(permits, 'server.allowPrivateAddresses');
  return async ({ url, method, headers = {}, body }) => {
    const target = new URL(url);
    checkHost(target, permits, 'server.allowPrivateAddresses');
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = target.protocol === 'https:' ? requestHttps : requestHttp;
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
      const settings = {
        method,
        signal,
        agent: false,
        lookup,
        headers: { 'user-agent': 'Deskbell', ...headers, ...length },
      };
      send(target, settings as Parameters<typeof send>[1], resolve)
        .once('error', reject)
        .end(body);
    });
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      bytes += part.byteLength;
      if (bytes > ANSWER_BYTES) throw new Error('The answer is too long.');
      parts.push(part);
    }
    return { status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') };
  };
}
