import type { ErrorCode, Problem, SessionAnswer } from '../../protocol/index.ts';
import type { InboxPorts } from '../ports.ts';

/** How a request about the agent's session ended; `offline` when no answer could be had. */
export type SessionOutcome =
  | { readonly ok: true; readonly session?: SessionAnswer }
  | { readonly ok: false; readonly code: ErrorCode | 'offline' };

/** What an agent can show to be let in: the token of a one-time link, or what they know. */
export type Credentials = { readonly link: string } | { readonly email: string; readonly password: string };

/** Signs an agent in; the session itself is a cookie no script can read. */
export function signIn(ports: InboxPorts, credentials: Credentials): Promise<SessionOutcome> {
  return request(ports, 'POST', '/v1/agent/session', credentials);
}

/** Who is signed in, and whether they have a password. */
export function readSession(ports: InboxPorts): Promise<SessionOutcome> {
  return request(ports, 'GET', '/v1/agent/session');
}

/** Ends the session on the server. */
export function signOut(ports: InboxPorts): Promise<SessionOutcome> {
  return request(ports, 'DELETE', '/v1/agent/session');
}

/** Sets the agent's password; the current one is asked for when there is one. */
export function setPassword(ports: InboxPorts, password: string, current: string): Promise<SessionOutcome> {
  return request(ports, 'POST', '/v1/agent/password', { password, ...(current ? { current } : {}) });
}

async function request(ports: InboxPorts, method: string, path: string, body?: unknown): Promise<SessionOutcome> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  try {
    const url = `${ports.endpoint}${path}`;
    const response = await ports.fetch(url, { method, credentials: 'same-origin', cache: 'no-store', ...sent });
    const answer = response.status === 204 ? undefined : ((await response.json()) as unknown);
    if (!response.ok) return { ok: false, code: (answer as Partial<Problem>).code ?? 'offline' };
    return { ok: true, ...(answer ? { session: answer as SessionAnswer } : {}) };
  } catch {
    return { ok: false, code: 'offline' };
  }
}
