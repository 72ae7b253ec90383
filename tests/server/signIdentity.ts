import { createHmac } from 'node:crypto';
import { MONDAY } from './createRig.ts';

/** The site's id in these tests, and the secret it shares with its desk. */
export const SITE = 'fernwood';
export const SECRET = 'a secret of the shop that nobody else can guess';
/** The configuration that goes with them. */
export const IDENTITY = { site: SITE, keys: [{ secret: SECRET }] };

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token as a site's backend makes it, with the claims given over those of an honest one; `now` in milliseconds. */
export function signIdentity(claims: object, now = MONDAY, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const seconds = Math.floor(now / 1000);
  return signRaw(encode(header), encode({ aud: SITE, iat: seconds, exp: seconds + 600, ...claims }));
}

/** Any header and claims, as text or as what becomes JSON, under a signature that is right. */
export function signParts(header: unknown, claims: unknown, secret = SECRET): string {
  return signRaw(encode(header), encode(claims), secret);
}

function signRaw(header: string, claims: string, secret = SECRET): string {
  const signature = createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url');
  return `${header}.${claims}.${signature}`;
}
