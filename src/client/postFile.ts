import { ask, type Answer } from './http.ts';
import type { Fetch } from './ports.ts';

/** What goes with the bytes of a file. */
export interface PostFileInit {
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  readonly body: Blob;
  readonly signal?: AbortSignal | undefined;
  /** Hears which part of the bytes has gone out, from 0 to 1. */
  onProgress(part: number): void;
}

/** Posts the bytes of a file. Rejects only when it was aborted. */
export type PostFile = (url: string, init: PostFileInit) => Promise<Answer>;

/** Posts by `fetch`, which does not tell how far it has come: nothing, then all. */
export function createFetchPost(fetch: Fetch): PostFile {
  return async (url, { headers, credentials, body, signal, onProgress }) => {
    const answer = await ask(fetch, url, { method: 'POST', headers, credentials, body, ...(signal ? { signal } : {}) });
    signal?.throwIfAborted();
    if (answer.kind !== 'none') onProgress(1);
    return answer;
  };
}
