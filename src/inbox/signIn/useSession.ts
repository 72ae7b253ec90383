import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../../protocol/index.ts';
import type { AgentClient } from '../../client/index.ts';
import type { InboxPorts } from '../ports.ts';
import { signIn, signOut } from './agentSession.ts';
import { takeSignInToken } from './takeSignInToken.ts';
import type { DoorReason } from './SignIn.tsx';

/** Milliseconds between two tries while the server does not answer. */
const RETRY_MS = 4_000;

/** Refusals after which a one-time link is still good. */
const MAY_WORK_LATER: ReadonlySet<string> = new Set(['offline', 'unavailable', 'internal', 'rate_limited']);

/** Where an agent stands: at the door, inside, or before a server that does not answer. */
export type SessionPhase =
  | { readonly name: 'opening' }
  | { readonly name: 'unreachable' }
  /** A link was given, but the server did not answer: the link is still good. */
  | { readonly name: 'linkUnreachable' }
  | { readonly name: 'door'; readonly reason?: DoorReason }
  | { readonly name: 'inside'; readonly client: AgentClient; readonly offerPassword: boolean };

/** The agent's session and the ways through the door. */
export interface Session {
  readonly phase: SessionPhase;
  /** Tries to get in with the session there is, or with the link that was given. */
  enter(): void;
  leave(): Promise<void>;
}

/** Signs in by the link in the address, else by the cookie there may be, and watches for the session's end. */
export function useSession(ports: InboxPorts): Session {
  const [phase, setPhase] = useState<SessionPhase>({ name: 'opening' });
  const token = useRef<string | undefined>(undefined);
  const client = useRef<AgentClient | undefined>(undefined);
  const cancelRetry = useRef<(() => void) | undefined>(undefined);

  const enter = useCallback((): void => {
    cancelRetry.current?.();
    setPhase({ name: 'opening' });
    void open();

    async function open(): Promise<void> {
      if (token.current) {
        const outcome = await signIn(ports, { link: token.current });
        if (!outcome.ok && MAY_WORK_LATER.has(outcome.code)) {
          setPhase({ name: 'linkUnreachable' });
          return;
        }
        token.current = undefined;
        if (!outcome.ok) return setPhase({ name: 'door', reason: 'linkFailed' });
        return start(outcome.session?.hasPassword === false);
      }
      return start(false);
    }

    async function start(offerPassword: boolean): Promise<void> {
      const own = ports.createClient(() => {
        if (client.current !== own) return;
        stop();
        setPhase({ name: 'door', reason: 'signedOutByServer' });
      });
      client.current = own;
      try {
        await own.start();
        if (client.current === own) setPhase({ name: 'inside', client: own, offerPassword });
      } catch (error) {
        if (client.current !== own) return;
        stop();
        if (error instanceof Refusal && error.code === 'sign_in_required') return setPhase({ name: 'door' });
        setPhase({ name: 'unreachable' });
        cancelRetry.current = ports.clock.after(RETRY_MS, () => void start(offerPassword));
      }
    }
  }, [ports]);

  function stop(): void {
    client.current?.stop();
    client.current = undefined;
  }

  async function leave(): Promise<void> {
    stop();
    setPhase({ name: 'opening' });
    await signOut(ports);
    await ports.forget();
    setPhase({ name: 'door', reason: 'signedOut' });
  }

  useEffect(() => {
    token.current = takeSignInToken(ports.window);
    enter();
    return () => {
      cancelRetry.current?.();
      stop();
    };
  }, [ports, enter]);

  return { phase, enter, leave };
}
