import { open } from 'node:fs/promises';
import { Refusal } from '../../protocol/index.ts';

/**
 * Writes bytes that come in to a file, never more than allowed: what is beyond that is not read any more.
 * Returns their number. @throws {Refusal} `attachment_too_large`, `attachment_refused` for an empty or broken-off body.
 */
export async function stageFile(path: string, body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const part of arriving(body)) {
      size += part.byteLength;
      if (size > maxBytes) throw new Refusal('attachment_too_large', { detail: `At most ${maxBytes} bytes.` });
      await file.writeFile(part);
    }
  } finally {
    await file.close();
  }
  if (size === 0) throw new Refusal('attachment_refused', { detail: 'The file is empty.' });
  return size;
}

/** A sender who goes away in the middle is no failure of the server's. */
async function* arriving(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const parts = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const part = await parts.next().catch((error: unknown) => {
        if (error instanceof Refusal) throw error;
        throw new Refusal('attachment_refused', { detail: 'The body ended early.' });
      });
      if (part.done) return;
      yield part.value;
    }
  } finally {
    await parts.return?.().catch(() => undefined);
  }
}
