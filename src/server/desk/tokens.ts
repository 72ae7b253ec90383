import type { Random } from './ports.ts';

/** Makes a secret to hand out: 256 random bits, base64url (RFC 4648 §5) without padding, 43 characters. */
export function newToken(random: Random): string {
  const bytes = random(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** True for a text that could be one of ours; saves hashing and looking up what cannot. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
