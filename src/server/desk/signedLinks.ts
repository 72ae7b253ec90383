import { Refusal } from '../../protocol/index.ts';
import type { AddressSigner } from './attachmentPorts.ts';

/** What a signed link opens. Times are milliseconds since the Unix epoch. */
export interface LinkClaims {
  /** `call`: a callback, to be looked at, moved and cancelled. `talk`: a conversation, to be read. */
  readonly kind: 'call' | 'talk';
  readonly conversationId: string;
  /** With `call`. */
  readonly callbackId?: string;
  /** Kept to the minute. */
  readonly expiresAt: number;
  /** The mail address it was sent to: the first bytes of its hash, hexadecimal. */
  readonly address?: string;
}

const KINDS = ['call', 'talk'] as const;
const MINUTE = 60_000;
/** 128 bits, base64url. */
const SIGNATURE = 22;
/** Bytes of an address's hash that a link carries. */
const ADDRESS_BYTES = 8;

/** Makes the token of a link: what it opens and until when, and a signature over both. No account is needed to use it. */
export function signLink(signer: Pick<AddressSigner, 'sign'>, claims: LinkClaims): string {
  const bytes = [
    KINDS.indexOf(claims.kind),
    ...idBytes(claims.conversationId),
    ...(claims.callbackId ? idBytes(claims.callbackId) : new Array<number>(16).fill(0)),
    ...numberBytes(Math.floor(claims.expiresAt / MINUTE)),
    ...(claims.address ? hexBytes(claims.address.slice(0, 2 * ADDRESS_BYTES)) : []),
  ];
  const text = toBase64(bytes);
  return `${text}.${signatureOf(signer, text)}`;
}

/**
 * Reads a token. A forged one takes as long as a right one.
 * @throws {Refusal} `link_invalid` when it is none of ours, or has expired.
 */
export function readLink(signer: Pick<AddressSigner, 'sign'>, token: string, now: number): LinkClaims {
  const [text = '', signature = '', more] = token.split('.');
  if (more !== undefined || token.length > 200 || !isSame(signature, signatureOf(signer, text))) {
    throw new Refusal('link_invalid');
  }
  const bytes = fromBase64(text);
  const kind = KINDS[bytes[0] ?? -1];
  const claims = {
    conversationId: idOf(bytes.slice(1, 17)),
    callbackId: idOf(bytes.slice(17, 33)),
    expiresAt: bytes.slice(33, 37).reduce((sum, byte) => sum * 256 + byte, 0) * MINUTE,
    address: bytes.slice(37).map(toHex).join(''),
  };
  if (!kind || claims.expiresAt <= now) throw new Refusal('link_invalid');
  const { conversationId, callbackId, expiresAt, address } = claims;
  return {
    kind,
    conversationId,
    ...(kind === 'call' ? { callbackId } : {}),
    expiresAt,
    ...(address ? { address } : {}),
  };
}

function signatureOf(signer: Pick<AddressSigner, 'sign'>, text: string): string {
  return signer.sign(`link ${text}`).slice(0, SIGNATURE);
}

/** Compares in a time that does not depend on where texts differ. */
function isSame(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let at = 0; at < wanted.length; at++)
    difference |= given.charCodeAt(at % (given.length || 1)) ^ wanted.charCodeAt(at);
  return difference === 0;
}

function idBytes(id: string): number[] {
  return hexBytes(id.replaceAll('-', ''));
}

function hexBytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function numberBytes(value: number): number[] {
  return [3, 2, 1, 0].map((place) => Math.floor(value / 256 ** place) % 256);
}

function idOf(bytes: readonly number[]): string {
  return bytes
    .map(toHex)
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function toBase64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64(text: string): number[] {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return [...binary].map((sign) => sign.charCodeAt(0));
}
