import { ask, type Answer } from './http.ts';
import type { Clock, Fetch } from './ports.ts';

/** A request; `json` becomes the body. */
export type RequestParts = RequestInit & { readonly json?: unknown };

/** Makes requests below a base address, each with who asks and given up when no answer comes in time. */
export function createRequests(parts: {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Without a slash at the end. */
  readonly base: string;
  readonly answerMs: number;
  authorise(): { headers: Record<string, string>; credentials: RequestCredentials };
}): (path: string, init?: RequestParts) => Promise<Answer> {
  return async (path, init = {}) => {
    const { headers, credentials } = parts.authorise();
    const { json, headers: own, ...rest } = init;
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const type: Record<string, string> = json === undefined ? {} : { 'Content-Type': 'application/json' };
    // A line that lets requests out and no answer in would hold a request for minutes.
    const late = new AbortController();
    const cancel = parts.clock.after(parts.answerMs, () => late.abort());
    const answer = ask(parts.fetch, parts.base + path, {
      credentials,
      signal: late.signal,
      ...rest,
      ...body,
      headers: { ...type, ...headers, ...(own as Record<string, string> | undefined) },
    });
    return answer.finally(cancel);
  };
}
