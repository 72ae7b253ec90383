import { newId, Refusal } from '../../protocol/index.ts';
import type { DeskPorts } from './deskPorts.ts';
import { RATES, takeOrRefuse } from './limits.ts';
import type { AgentRecord, SessionRecord } from './ports.ts';
import { looksLikeToken, newToken } from './tokens.ts';

const DAY = 86_400_000;
/** A session lives so long after its last use. */
export const SESSION_LIFE = 14 * DAY;
/** A sign-in link works so long, once. */
export const LINK_LIFE = DAY;
/** Fewest and most UTF-16 units of a password. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;
/** Somebody who is signed in. */
export interface SignedIn {
  readonly agent: AgentRecord;
  readonly session: SessionRecord;
}

/** Agents' accounts, sign-in links and sessions. */
export interface Accounts {
  /** Adds an agent. @throws {Refusal} `command_conflict` when the address is taken. */
  add(agent: { readonly name: string; readonly email: string }): Promise<AgentRecord>;
  /** Makes a one-time sign-in link's token, good for 24 hours. */
  link(agentId: string): Promise<string>;
  /** Signs in with a link's token. @throws {Refusal} `sign_in_failed`. */
  signInByLink(token: string): Promise<SignedIn & { readonly token: string }>;
  /** Signs in with a password. `address` counts the tries. @throws {Refusal} `sign_in_failed`, `rate_limited`. */
  signInByPassword(email: string, password: string, address: string): Promise<SignedIn & { readonly token: string }>;
  /** Whose session a token is; lengthens it. @throws {Refusal} `sign_in_required`. */
  signedIn(token: string | undefined): Promise<SignedIn>;
  signOut(session: SessionRecord): Promise<void>;
  /** Sets the password and ends the agent's other sessions. @throws {Refusal} `sign_in_failed` for a wrong `current`. */
  setPassword(who: SignedIn, password: string, current: string | undefined): Promise<void>;
  setAvailable(agentId: string, available: boolean): Promise<AgentRecord>;
}

/** Opens the accounts. */
export function createAccounts({ storage, clock, random, secrets, limits }: DeskPorts): Accounts {
  async function begin(agent: AgentRecord, byLink: boolean, usedLink?: string): Promise<SignedIn & { token: string }> {
    const token = newToken(random);
    const session = { hash: secrets.hash(token), agentId: agent.id, expiresAt: clock.now() + SESSION_LIFE, byLink };
    await storage.write(async (transaction) => {
      await transaction.removeExpired(clock.now());
      if (usedLink !== undefined) {
        // Looked at again here: of two who follow the same link at once, one gets in.
        if (!(await transaction.link(usedLink))) throw new Refusal('sign_in_failed');
        await transaction.removeLink(usedLink);
      }
      await transaction.putSession(session);
    });
    return { agent, session, token };
  }

  return {
    async add({ name, email }) {
      const agent = {
        id: newId({ now: () => clock.now(), random }),
        name,
        email: email.toLowerCase(),
        available: false,
        createdAt: clock.now(),
      };
      await storage.write(async (transaction) => {
        if (await transaction.agentByEmail(agent.email)) {
          throw new Refusal('command_conflict', { detail: `There is an agent with the address ${agent.email}.` });
        }
        await transaction.putAgent(agent);
      });
      return agent;
    },

    async link(agentId) {
      const token = newToken(random);
      const link = { hash: secrets.hash(token), agentId, expiresAt: clock.now() + LINK_LIFE };
      await storage.write((transaction) => transaction.putLink(link));
      return token;
    },

    async signInByLink(token) {
      const hash = looksLikeToken(token) ? secrets.hash(token) : '';
      const link = hash ? await storage.reads.link(hash) : undefined;
      const agent = link && link.expiresAt > clock.now() ? await storage.reads.agent(link.agentId) : undefined;
      if (!agent) throw new Refusal('sign_in_failed');
      return begin(agent, true, hash);
    },

    async signInByPassword(email, password, address) {
      const account = email.toLowerCase();
      takeOrRefuse(limits, `sign-in:${account}:${address}`, RATES.signIns);
      const agent = await storage.reads.agentByEmail(account);
      const right = await secrets.verifyPassword(password, agent?.passwordHash);
      if (!agent?.passwordHash || !right) throw new Refusal('sign_in_failed');
      return begin(agent, false);
    },

    async signedIn(token) {
      const hash = token !== undefined && looksLikeToken(token) ? secrets.hash(token) : undefined;
      const session = hash ? await storage.reads.session(hash) : undefined;
      const now = clock.now();
      const agent = session && session.expiresAt > now ? await storage.reads.agent(session.agentId) : undefined;
      if (!session || !agent) throw new Refusal('sign_in_required');
      if (session.expiresAt - now < SESSION_LIFE - DAY) {
        const longer = { ...session, expiresAt: now + SESSION_LIFE };
        await storage.write(async (transaction) => {
          if (await transaction.session(session.hash)) await transaction.putSession(longer);
        });
      }
      return { agent, session };
    },

    signOut({ hash }) {
      return storage.write((transaction) => transaction.removeSessions({ hash }));
    },

    async setPassword({ agent, session }, password, current) {
      const free = session.byLink || !agent.passwordHash;
      if (!free && !(await secrets.verifyPassword(current ?? '', agent.passwordHash))) {
        throw new Refusal('sign_in_failed', { detail: 'current: this is not the password' });
      }
      const passwordHash = await secrets.hashPassword(password);
      await storage.write(async (transaction) => {
        const now = (await transaction.agent(agent.id)) ?? agent;
        await transaction.putAgent({ ...now, passwordHash });
        await transaction.removeSessions({ agentId: agent.id, except: session.hash });
      });
    },

    setAvailable(agentId, available) {
      return storage.write(async (transaction) => {
        const agent = await transaction.agent(agentId);
        if (!agent) throw new Refusal('sign_in_required');
        const changed = { ...agent, available };
        await transaction.putAgent(changed);
        return changed;
      });
    },
  };
}
