import type { Server } from 'node:http';

/** Milliseconds within which a body has to be there; files have longer, as long as something comes. */
const PATIENCE = { body: 15_000, silence: 20_000, file: 15 * 60_000 } as const;
/** Milliseconds between two looks at a file on its way. */
const LOOK = 5_000;

/**
 * Cuts off senders whose bodies trickle in: connections are few. A file may take minutes over a weak line, but not be
 * silent. Node's own limit is for all requests alike.
 */
export function limitBodyTime(
  http: Server,
  patience: { readonly [Key in keyof typeof PATIENCE]: number } = PATIENCE,
): void {
  http.prependListener('request', (request) => {
    if (request.complete || (request.method !== 'POST' && request.method !== 'PUT')) return;
    const { socket } = request;
    const isFile = /^[^?]*\/v1\/(agent\/)?attachments(\?|$)/.test(request.url ?? '');
    const began = Date.now();
    let heard = began;
    let bytes = socket.bytesRead;
    const timer = setInterval(
      () => {
        const now = Date.now();
        if (socket.bytesRead > bytes) [bytes, heard] = [socket.bytesRead, now];
        const late = isFile ? now - began >= patience.file || now - heard >= patience.silence : true;
        if (request.complete || request.destroyed) clearInterval(timer);
        else if (late) socket.destroy();
      },
      isFile ? Math.min(LOOK, patience.silence) : patience.body,
    );
    timer.unref();
    request.once('close', () => clearInterval(timer));
  });
}
