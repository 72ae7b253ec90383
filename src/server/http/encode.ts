import type { Asset } from './httpPorts.ts';

/** Below so many bytes packing saves nothing. */
const WORTH_PACKING = 600;

/** Picks a content coding the reader takes (RFC 9110 §12.5.3): Brotli, else gzip, else none. */
export async function encode(
  asset: Asset,
  accepted: string | undefined,
): Promise<{ body: Uint8Array<ArrayBuffer>; coding?: 'br' | 'gzip' }> {
  const packable = /^(text\/|application\/(javascript|json|manifest\+json)|image\/svg)/.test(asset.type);
  const coding = packable && asset.body.byteLength > WORTH_PACKING ? pick(accepted ?? '') : undefined;
  return coding ? { body: await asset.encoded(coding), coding } : { body: asset.body };
}

function pick(accepted: string): 'br' | 'gzip' | undefined {
  const taken = accepted
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';')[0]!.trim());
  return (['br', 'gzip'] as const).find((coding) => taken.includes(coding));
}
