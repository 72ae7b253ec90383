import { Refusal } from '../protocol/errors.ts';
import type { IdentifyAnswer } from '../protocol/index.ts';
import { backoffMs } from './backoff.ts';
import type { Answer } from './http.ts';
import type { ClientStore, Clock, Random, Session } from './ports.ts';

/** Proof of who the visitor is, as a page gives it. */
export interface IdentityProof {
  /** JWT made by the site's backend. */
  readonly token: string;
  /** Fetches a fresh one. */
  refresh?(): Promise<string>;
}

/** Milliseconds for which a proof is not repeated for the same person: changed claims are told after that. */
const FRESH_MS = 30 * 60_000;

/** What proving needs around it. */
export interface IdentityPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly store: ClientStore;
  session(): Session | undefined;
  /** Runs while no other tab proves or begins anything. */
  alone<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Goes on with the session another tab has. */
  take(session: Session): void;
  /** Posts a proof with the session so far, if there is one. */
  post(token: string): Promise<Answer>;
  /** Goes on as the visitor who was proved, if that is still wanted. `continues`: what is on this device is theirs. */
  become(session: Session, continues: boolean, isStill: () => boolean): Promise<void>;
}

/** Who the visitor has been proved to be. */
export interface ProvedIdentity {
  /**
   * Proves it to the endpoint and goes on as that visitor. Stays open while the endpoint cannot be reached. Rejects with a
   * `Refusal`: `identity_invalid`, or whatever else the endpoint says for good.
   */
  prove(proof: IdentityProof): Promise<void>;
  /** The session is over: proves it again. False when there is nothing to prove it with, or somebody else is here now. */
  again(): Promise<boolean>;
  /** Proves nothing any more. */
  forget(): void;
}

/** Makes the part of a visitor's client that knows who they are at the site. */
export function createIdentity(ports: IdentityPorts): ProvedIdentity {
  const { clock, store } = ports;
  let current: IdentityProof | undefined;

  async function prove(proof: IdentityProof): Promise<void> {
    current = proof;
    for (let failures = 0; current === proof; failures++) {
      const wait = await ports.alone(() => tryOnce(proof, failures));
      if (wait === undefined) return;
      await new Promise<void>((resolve) => clock.after(wait, resolve));
    }
  }

  /** `undefined` when it is done, else the milliseconds to wait. */
  async function tryOnce(proof: IdentityProof, failures: number): Promise<number | undefined> {
    const kept = await store.loadSession();
    if (kept && kept.token !== ports.session()?.token) ports.take(kept);
    if (isFresh(proof.token)) return undefined;
    const stale = proof.refresh !== undefined && (claimOf(proof.token, 'exp') ?? 0) * 1000 < clock.now();
    let token = stale ? await proof.refresh!() : proof.token;
    let answer = await ports.post(token);
    if (!stale && proof.refresh && answer.kind === 'problem' && answer.problem.code === 'identity_invalid') {
      token = await proof.refresh();
      answer = await ports.post(token);
    }
    if (current !== proof) return undefined;
    if (answer.kind === 'problem' && !answer.problem.retryable) {
      current = undefined;
      throw new Refusal(answer.problem.code, answer.problem.detail ? { detail: answer.problem.detail } : {});
    }
    if (answer.kind !== 'json') return backoffMs(failures, ports.random);
    const { visitorId, token: session, continues } = answer.body as IdentifyAnswer;
    const subject = claimOf(token, 'sub');
    const next = { visitorId, token: session, ...(subject ? { subject } : {}), provedAt: clock.now() };
    await ports.become(next, continues, () => current === proof);
    return undefined;
  }

  function isFresh(token: string): boolean {
    const session = ports.session();
    const age = clock.now() - (session?.provedAt ?? 0);
    return session?.subject !== undefined && session.subject === claimOf(token, 'sub') && age >= 0 && age < FRESH_MS;
  }

  return {
    prove,
    async again() {
      const proof = current;
      const lost = ports.session();
      // What was cleared away by another tab was cleared on purpose: somebody has signed out.
      const kept = store.durable ? await store.loadSession() : undefined;
      if (!proof || !lost?.subject || kept?.token !== lost.token || proof !== current) return false;
      const session = { ...lost, provedAt: 0 };
      ports.take(session);
      await store.putSession(session);
      return prove(proof).then(
        () => true,
        () => false,
      );
    },
    forget() {
      current = undefined;
    },
  };
}

/** A claim of a token, unproved: only to save a question. */
function claimOf<Name extends 'sub' | 'exp'>(
  token: string,
  name: Name,
): { sub: string; exp: number }[Name] | undefined {
  try {
    const part = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
    return (JSON.parse(new TextDecoder().decode(bytes)) as { sub: string; exp: number })[name];
  } catch {
    return undefined;
  }
}
