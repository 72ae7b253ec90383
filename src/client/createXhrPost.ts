import { readAnswer, type Answer } from './http.ts';
import type { PostFile } from './postFile.ts';

/** Posts files by the `XMLHttpRequest` of a window, the one way in which browsers tell how far an upload has come. */
export function createXhrPost(view: Window & typeof globalThis): PostFile {
  return (url, { headers, credentials, body, signal, onProgress }) =>
    new Promise<Answer>((resolve, reject) => {
      const request = new view.XMLHttpRequest();
      const abort = () => request.abort();
      const end = (answer: Answer | Promise<Answer>) => {
        signal?.removeEventListener('abort', abort);
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve(answer);
      };
      const nothing = () => end({ kind: 'none' });
      if (signal?.aborted) return nothing();
      request.open('POST', url);
      request.withCredentials = credentials === 'include';
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => end(readAnswer(responseOf(view, request)).catch((): Answer => ({ kind: 'none' })));
      request.onerror = nothing;
      request.ontimeout = nothing;
      request.onabort = nothing;
      signal?.addEventListener('abort', abort);
      request.send(body);
    });
}

function responseOf(view: typeof globalThis, request: XMLHttpRequest): Response {
  const { status, responseText } = request;
  const retryAfter = request.getResponseHeader('Retry-After');
  const bare = status === 204 || status === 205 || status === 304;
  return new view.Response(bare ? null : responseText, {
    status,
    headers: retryAfter ? { 'Retry-After': retryAfter } : {},
  });
}
