import { ERRORS, problem, Refusal } from '../../protocol/index.ts';

/**
 * Makes the answer to a request that failed: problem+json (RFC 9457) from the catalogue. What is not a `Refusal` is told
 * as `internal` and nothing else; the cause is for the log alone.
 */
export function answerProblem(error: unknown, requestId: string): Response {
  const { code, particulars } = error instanceof Refusal ? error : new Refusal('internal');
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (particulars.retryAfter !== undefined) headers.set('retry-after', String(particulars.retryAfter));
  if (ERRORS[code].status === 401) headers.set('www-authenticate', 'Bearer');
  // What is left of the body is not worth reading.
  if (code === 'body_too_large') headers.set('connection', 'close');
  const body = JSON.stringify(problem(code, { ...particulars, instance: requestId }));
  return new Response(body, { status: ERRORS[code].status, headers });
}
