import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Accounts, SignedIn } from '../desk/index.ts';
import type { Env } from './httpPorts.ts';

/** Name of the cookie of an agent's session. */
export const AGENT_COOKIE = 'deskbell_agent';

/** Who is asking. @throws {Refusal} `sign_in_required`. */
export function signedIn(context: Context<Env>, accounts: Accounts): Promise<SignedIn> {
  return accounts.signedIn(getCookie(context, AGENT_COOKIE));
}
