import { Refusal } from '../../protocol/index.ts';

/**
 * The answer that carries an event stream: never stored, never held back by a proxy (nginx reads `X-Accel-Buffering`).
 * @throws {Refusal} `method_not_allowed` for `HEAD`, which would open a stream nobody reads.
 */
export async function answerStream(method: string, open: () => Promise<ReadableStream<Uint8Array>>): Promise<Response> {
  if (method !== 'GET') throw new Refusal('method_not_allowed', { detail: 'Allowed here: GET.' });
  return new Response(await open(), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
