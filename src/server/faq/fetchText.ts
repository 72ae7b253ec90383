import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { checkHost, permittedLookup } from './permittedLookup.ts';

/** How an address is fetched. */
export interface FetchTextOptions {
  /** Which IP addresses may be asked; checked after the name has been looked up and at every redirect. */
  readonly permits: (ip: string) => boolean;
  /** The whole of it, redirects included. Default 10 seconds. */
  readonly timeoutMs?: number;
  /** Default 64 MiB. */
  readonly maxBytes?: number;
  /** Of the copy at hand: the answer may be that nothing has changed. */
  readonly etag?: string;
  /** Default GET. HEAD answers without a text. */
  readonly method?: 'GET' | 'HEAD';
  readonly accept?: string;
}

/** What an address answered. */
export interface FetchedText {
  /** 200 to 299, or 304 when the copy at hand is still right. */
  readonly status: number;
  readonly text: string;
  /** The content type in lower case, or an empty text. */
  readonly type: string;
  readonly etag?: string;
  /** Where redirects have led. */
  readonly url: string;
}

/** An address that could not be fetched; the message says why, in half a sentence. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  /** Of the answer, when there was one. */
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

const REDIRECTS = 5;
/** What allows private networks, for messages. */
const KEY = 'faq.privateAddresses';

/**
 * Fetches a text from an http(s) address that somebody else may have chosen: never from an IP address that is not
 * permitted, never more than a limit of bytes, never longer than a limit of time.
 * @throws {FetchError}
 */
export async function fetchText(address: string, options: FetchTextOptions): Promise<FetchedText> {
  const timeoutMs = options.timeoutMs ?? 10_000;
  const signal = AbortSignal.timeout(timeoutMs);
  let url = address;
  try {
    for (let step = 0; step <= REDIRECTS; step++) {
      const answer = await ask(new URL(url), options, signal);
      const target = redirectOf(answer);
      if (target === undefined) return await read(answer, url, options);
      answer.destroy();
      url = new URL(target, url).href;
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const late = signal.aborted ? `no answer within ${timeoutMs / 1000} seconds` : undefined;
    throw new FetchError(late ?? (error instanceof Error ? error.message : String(error)));
  }
  throw new FetchError(`more than ${REDIRECTS} redirects`);
}

function ask(url: URL, options: FetchTextOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { permits, etag, method = 'GET', accept = 'application/json, text/csv, text/*;q=0.8' } = options;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError(`${url.protocol} is not http(s)`);
  // A name is checked when it has been looked up; a bare IP address is never looked up.
  checkHost(url, permits, KEY);
  const settings: RequestOptions = {
    method,
    signal,
    // No connection is shared: one that was made for others could lead to an address nobody has checked.
    agent: false,
    lookup: permittedLookup(permits, KEY),
    headers: {
      accept,
      'accept-encoding': 'identity',
      'user-agent': 'Deskbell (article source)',
      ...(etag ? { 'if-none-match': etag } : {}),
    },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, settings, resolve).once('error', reject).end();
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

async function read(answer: IncomingMessage, url: string, options: FetchTextOptions): Promise<FetchedText> {
  const { statusCode: status = 0, headers } = answer;
  if (status !== 304 && (status < 200 || status > 299)) {
    answer.destroy();
    throw new FetchError(`the answer is ${status}`, status);
  }
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.byteLength;
    if (bytes > maxBytes) throw new FetchError(`the answer is larger than ${Math.floor(maxBytes / 1024)} KiB`);
    parts.push(part);
  }
  const { etag } = headers;
  const type = (headers['content-type'] ?? '').toLowerCase();
  return { status, text: Buffer.concat(parts).toString('utf8'), type, url, ...(etag ? { etag } : {}) };
}
