import type { Context } from 'hono';
import { Refusal } from '../../protocol/index.ts';

/** The bearer token of a request (RFC 6750 §2.1), or `undefined` when there is none. @throws {Refusal} `token_invalid`. */
export function bearerToken(context: Context): string | undefined {
  const header = context.req.header('authorization');
  if (header === undefined) return undefined;
  const match = /^Bearer +([\w.~+/=-]+)$/i.exec(header);
  if (!match) throw new Refusal('token_invalid');
  return match[1];
}
