import type { ChallengeAnswer } from '../../../protocol/answers.ts';

/** Guesses between two looks at whether somebody wants the thread; each is made off it by the browser's own crypto. */
const AT_ONCE = 4;
/** More guesses than this mean a challenge no device should be given. */
const MOST = 200_000;

/**
 * Solves a challenge and gives the proof. The hashing is done by WebCrypto outside the page's thread, a few guesses at a
 * time, so that the page stays as quick as it was. Rejects where there is no WebCrypto (pages without https) or no end.
 */
export async function solveChallenge(
  { token, salt, iterations, bits }: ChallengeAnswer,
  view: Window,
): Promise<string> {
  const { crypto } = view;
  const encoder = new TextEncoder();
  const salted = encoder.encode(salt);
  const fits = async (guess: number): Promise<boolean> => {
    const key = await crypto.subtle.importKey('raw', encoder.encode(String(guess)), 'PBKDF2', false, ['deriveBits']);
    const hash = await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt: salted, iterations },
      key,
      256,
    );
    return leadingZeros(new Uint8Array(hash)) >= bits;
  };
  for (let first = 0; first < MOST; first += AT_ONCE) {
    const guesses = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const found = await Promise.all(guesses.map(fits));
    const index = found.indexOf(true);
    if (index >= 0) return `${token}.${first + index}`;
    await new Promise((resolve) => view.setTimeout(resolve));
  }
  throw new Error('solveChallenge: no proof was found.');
}

/** How many zero bits a hash begins with. */
export function leadingZeros(bytes: Uint8Array): number {
  let zeros = 0;
  for (const byte of bytes) {
    if (byte !== 0) return zeros + Math.clz32(byte) - 24;
    zeros += 8;
  }
  return zeros;
}
