import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const runGzip = promisify(gzip);
const runBrotli = promisify(brotliCompress);

/** Packs a content: `best` for files that are packed once, `quick` for answers that are packed each time. */
export async function pack(
  body: Uint8Array,
  coding: 'br' | 'gzip',
  effort: 'best' | 'quick',
): Promise<Uint8Array<ArrayBuffer>> {
  const best = effort === 'best';
  const packed =
    coding === 'gzip'
      ? await runGzip(body, { level: best ? 9 : 6 })
      : await runBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 5 } });
  return new Uint8Array(packed);
}
