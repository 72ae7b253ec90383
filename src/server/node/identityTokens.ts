import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { visit } from 'jsonc-parser';
import * as v from 'valibot';
import { identityClaimsSchema, LIMITS, Refusal, type Config, type Identity } from '../../protocol/index.ts';
import { ConfigError } from '../config/configError.ts';
import { resolveSecret } from '../config/resolveSecret.ts';
import type { Clock, IdentityTokens } from '../desk/index.ts';

/** Seconds by which two clocks may differ. */
const SKEW = 60;
/** Seconds ahead a token may be good for. */
const LONGEST = 3600;
/** Bytes of a secret: as many as HS256 makes of it (RFC 7518 §3.2). */
const SECRET_BYTES = 32;

interface Key {
  readonly kid?: string;
  readonly algorithms: string[];
  readonly material: KeyObject | Uint8Array;
}

/**
 * Reads tokens that a site's backend has signed (JWT, RFC 7519 and RFC 8725) with jose. Which algorithm a key is for is
 * said by the configuration and never by a token: a secret is for HS256, a public key for EdDSA.
 * @throws {ConfigError} one line, when a key cannot be used.
 */
export function createIdentityTokens(
  { site, keys }: NonNullable<Config['identity']>,
  clock: Pick<Clock, 'now'>,
  env: Readonly<Record<string, string | undefined>>,
): IdentityTokens {
  const all = keys.map((key, index) => readKey(key, `identity.keys.${index}`, env));

  async function check(token: string, { material, algorithms }: Key) {
    const { payload } = await jwtVerify(token, material, {
      algorithms,
      audience: site,
      clockTolerance: SKEW,
      currentDate: new Date(clock.now()),
      requiredClaims: ['sub', 'aud', 'exp', 'iat'],
    });
    return payload;
  }

  return {
    async verify(token) {
      if (token.length > LIMITS.identityToken) throw refusal(`at most ${LIMITS.identityToken} characters`);
      const { alg, kid } = readHeader(token);
      const fitting = all.filter((key) => key.algorithms.includes(alg) && (key.kid === undefined || key.kid === kid));
      if (fitting.length === 0) throw refusal('its algorithm or kid is none of the configured keys’');
      const now = clock.now() / 1000;
      for (const key of fitting) {
        try {
          return toIdentity(await check(token, key), now);
        } catch (error) {
          if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw explained(error);
        }
      }
      throw refusal('its signature is wrong');
    },
  };
}

function readKey(
  { kid, secret, publicKey }: NonNullable<Config['identity']>['keys'][number],
  place: string,
  env: Readonly<Record<string, string | undefined>>,
): Key {
  const named = kid === undefined ? {} : { kid };
  if (secret !== undefined) {
    const material = new TextEncoder().encode(resolveSecret(secret, `${place}.secret`, env));
    if (material.length < SECRET_BYTES)
      throw new ConfigError(`${place}.secret must have at least ${SECRET_BYTES} bytes.`);
    return { ...named, algorithms: ['HS256'], material };
  }
  const pem = resolveSecret(publicKey!, `${place}.publicKey`, env).replaceAll('\\n', '\n');
  const material = publicKeyOf(pem);
  if (!material) throw new ConfigError(`${place}.publicKey must be an Ed25519 public key as PEM.`);
  return { ...named, algorithms: ['EdDSA', 'Ed25519'], material };
}

function publicKeyOf(pem: string): KeyObject | undefined {
  try {
    // A private key would do as well, and has no business here.
    if (pem.includes('PRIVATE')) return undefined;
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

function readHeader(token: string): { readonly alg: string; readonly kid?: string } {
  const parts = token.split('.');
  // Two readers of the same token must not find two different claims in it.
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) || parts.slice(0, 2).some(hasDoubles))
    throw refusal('it is no signed JWT');
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (typeof alg !== 'string' || !(kid === undefined || typeof kid === 'string')) throw new Error();
    return { alg, ...(kid === undefined ? {} : { kid }) };
  } catch {
    throw refusal('it is no signed JWT');
  }
}

/** True for what is not JSON, or names something twice. */
function hasDoubles(part: string): boolean {
  const objects: Set<string>[] = [];
  let wrong = false;
  visit(
    Buffer.from(part, 'base64url').toString(),
    {
      onObjectBegin: () => void objects.push(new Set()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty(name) {
        const names = objects.at(-1);
        wrong ||= names?.has(name) ?? false;
        names?.add(name);
      },
      onError: () => {
        wrong = true;
      },
    },
    { disallowComments: true },
  );
  return wrong;
}

function toIdentity(payload: object, now: number): Identity {
  const { iat, exp } = payload as { iat: number; exp: number };
  if (iat > now + SKEW) throw refusal('iat is in the future');
  if (exp > now + LONGEST + SKEW) throw refusal('exp is more than an hour ahead');
  const claims = v.safeParse(identityClaimsSchema, payload);
  if (!claims.success) {
    const [issue] = claims.issues;
    throw refusal(`${v.getDotPath(issue) ?? 'a claim'}: ${issue.message}`);
  }
  const { sub: subject, name, email, phone, attributes } = claims.output;
  return {
    subject,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(attributes && Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

function explained(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return refusal('it has expired');
  if (error instanceof errors.JWTClaimValidationFailed) return refusal(`${error.claim}: is missing or wrong`);
  if (error instanceof errors.JOSEError || error instanceof TypeError) return refusal('it is no signed JWT');
  return error;
}

function refusal(why: string): Refusal {
  return new Refusal('identity_invalid', { detail: `token: ${why}` });
}
