import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Asset, Env } from './httpPorts.ts';
import { encode } from './encode.ts';
import { pack } from './pack.ts';

/** A quoted, strong entity tag of a content (RFC 9110 §8.8.3). */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Answers with something that readers may keep: 304 when theirs is the same, packed when they can unpack it. */
export async function answerCached(
  context: Context<Env>,
  asset: Asset,
  headers: Record<string, string>,
): Promise<Response> {
  const common = { etag: asset.etag, vary: 'Accept-Encoding', ...headers };
  const theirs = context.req.header('if-none-match');
  if (theirs && isAmong(asset.etag, theirs)) return new Response(null, { status: 304, headers: common });
  const { body, coding } = await encode(asset, context.req.header('accept-encoding'));
  const packed = coding ? { 'content-encoding': coding, etag: asset.etag.replace(/"$/, `-${coding}"`) } : {};
  return new Response(body, { headers: { ...common, 'content-type': asset.type, ...packed } });
}

/** Answers with JSON that readers ask about again each time (`no-cache`), tagged by what `tagged` holds. */
export function answerCachedJson(context: Context<Env>, value: unknown, tagged: string): Promise<Response> {
  return answerCached(context, jsonAsset(value, tagged), { 'cache-control': 'no-cache' });
}

/** A value as something to answer with again and again, tagged by what `tagged` holds; packed once for each coding. */
export function jsonAsset(value: unknown, tagged: string): Asset {
  const body = new TextEncoder().encode(JSON.stringify(value));
  const packed = new Map<string, ReturnType<Asset['encoded']>>();
  return {
    body,
    type: 'application/json',
    etag: etagOf(tagged),
    encoded(coding) {
      const known = packed.get(coding) ?? pack(body, coding, 'quick');
      packed.set(coding, known);
      return known;
    },
  };
}

/** A packed form is another representation and has a tag of its own, but stands for the same content. */
function isAmong(etag: string, list: string): boolean {
  const plain = (one: string) =>
    one
      .trim()
      .replace(/^W\//, '')
      .replace(/-(br|gzip)"$/, '"');
  return list.split(',').some((one) => one.trim() === '*' || plain(one) === etag);
}
