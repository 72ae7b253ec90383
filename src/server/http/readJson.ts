import type { Context } from 'hono';
import * as v from 'valibot';
import { LIMITS, Refusal } from '../../protocol/index.ts';

/**
 * Reads a body that must be JSON of at most `LIMITS.bodyBytes`. The size is checked as the body comes in, announced or
 * not, and nothing beyond it is kept.
 * @throws {Refusal} `media_type`, `body_too_large`, `body_not_json`.
 */
export async function readJson(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('media_type');
  const announced = Number(context.req.header('content-length') ?? Number.NaN);
  if (announced > LIMITS.bodyBytes) throw tooLarge();
  // The HTTP parser ends a body at its announced length.
  const bytes = await readBytes(context, announced >= 0);
  if (bytes.byteLength > LIMITS.bodyBytes) throw tooLarge();
  return parse(bytes);
}

/** Reads a body and checks its shape. @throws {Refusal} also `body_invalid`, naming the field. */
export async function readShape<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, await readJson(context));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Refusal('body_invalid', { detail: path ? `${path}: ${issue.message}` : issue.message });
}

async function readBytes(context: Context, announced: boolean): Promise<ArrayBuffer | Uint8Array> {
  try {
    return announced ? await context.req.arrayBuffer() : await readBounded(context.req.raw);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The sender has gone: nobody hears the answer, and it is no failure of the server's.
    throw new Refusal('body_not_json', { detail: 'The body ended early.' });
  }
}

async function readBounded(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > LIMITS.bodyBytes) {
      void reader?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function parse(bytes: ArrayBuffer | Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('body_not_json');
  }
}

function tooLarge(): Refusal {
  return new Refusal('body_too_large', { detail: `At most ${LIMITS.bodyBytes} bytes.` });
}
