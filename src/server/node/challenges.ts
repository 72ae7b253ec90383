import { createHmac, pbkdf2Sync } from 'node:crypto';
import type { Challenges, Clock, Random } from '../desk/index.ts';
import { isSameText } from '../isSameText.ts';

/** How hard a challenge is: PBKDF2 of so many rounds a guess, until the hash begins with so many zero bits. */
export interface ChallengeCost {
  readonly iterations: number;
  readonly bits: number;
}

/** 16 guesses on average and hardly ever more than 70: half a second, seldom a second and a half, on a slow phone. */
const COST: ChallengeCost = { iterations: 10_000, bits: 4 };
/** A challenge holds so long. */
const LIFE = 600_000;
const FORM = /^v1\.call\.([A-Za-z0-9_-]{22})\.(\d{13})\.(\d{1,7})\.(\d{1,2})\.([A-Za-z0-9_-]{43})\.(\d{1,9})$/;

/**
 * Challenges whose token is `v1.call.<salt>.<until>.<iterations>.<bits>.<signature>`; the proof has the number found
 * behind a further dot. PBKDF2, because plain SHA-256 is hundreds of times cheaper for a machine built for it. Nothing is
 * stored until one is solved. The signature (HMAC) covers every field, what it is for among them, and each field has a form
 * that leaves no room for another reading.
 */
export function createChallenges(parts: {
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Random;
  readonly cost?: ChallengeCost;
}): Challenges {
  const { clock, random, cost = COST } = parts;
  const secret = random(new Uint8Array(32));
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');

  return {
    issue() {
      const { iterations, bits } = cost;
      const salt = Buffer.from(random(new Uint8Array(16))).toString('base64url');
      const text = ['v1', 'call', salt, clock.now() + LIFE, iterations, bits].join('.');
      return { token: `${text}.${sign(text)}`, salt, iterations, bits };
    },
    solved(proof) {
      const fields = FORM.exec(proof);
      if (!fields) return undefined;
      const [, salt = '', until = '', iterations = '', bits = '', signature = '', guess = ''] = fields;
      const text = ['v1', 'call', salt, until, iterations, bits].join('.');
      // Looked at before anything is computed: a forged challenge costs the server next to nothing.
      if (!isSameText(sign(text), signature) || Number(until) <= clock.now()) return undefined;
      const hash = pbkdf2Sync(guess, salt, Number(iterations), 32, 'sha256');
      return leadingZeros(hash) >= Number(bits) ? { name: salt, until: Number(until) } : undefined;
    },
  };
}

function leadingZeros(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first]!) - 24;
}
