import { problem, type Problem } from '../protocol/errors.ts';
import type { Fetch } from './ports.ts';

/** What came back from an endpoint. `none` means that it cannot be told: no network, no server, not a Deskbell answer. */
export type Answer =
  | { readonly kind: 'json'; readonly body: unknown; readonly etag?: string }
  | { readonly kind: 'unchanged' }
  /** 2xx without a readable body: an endpoint that only takes. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'none' };

/** Makes one request and sorts what comes back. Never rejects. */
export async function ask(fetch: Fetch, url: string, init: RequestInit): Promise<Answer> {
  try {
    return await readAnswer(await fetch(url, { cache: 'no-store', referrerPolicy: 'no-referrer', ...init }));
  } catch {
    return { kind: 'none' };
  }
}

/** Sorts what came back. Rejects when it ends early. */
export async function readAnswer(response: Response): Promise<Answer> {
  if (response.status === 304) return { kind: 'unchanged' };
  const text = await response.text();
  const body = readJson(text);
  if (!response.ok) return { kind: 'problem', problem: problemOf(response, body) };
  if (body !== undefined) {
    const etag = response.headers.get('ETag');
    return { kind: 'json', body, ...(etag ? { etag } : {}) };
  }
  return looksLikePage(text) ? { kind: 'none' } : { kind: 'taken' };
}

/** A whole web page where an answer was due comes from a captive portal or an error page, not from the endpoint. */
function looksLikePage(text: string): boolean {
  return /^\s*<(!doctype|html)/i.test(text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The problem an error answer tells, or one made from its status when it is not in our words. */
export function problemOf(response: Response, body: unknown): Problem {
  const told = body as Partial<Problem> | undefined;
  const seconds = Number(response.headers.get('Retry-After'));
  const retryAfter = Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
  if (told && typeof told === 'object' && typeof told.code === 'string' && typeof told.retryable === 'boolean') {
    return { ...(told as Problem), ...retryAfter };
  }
  const { status } = response;
  const retryable = status === 408 || status === 425 || status === 429 || status >= 500;
  return { ...problem(retryable ? 'unavailable' : 'not_found', retryAfter), status, retryable };
}
