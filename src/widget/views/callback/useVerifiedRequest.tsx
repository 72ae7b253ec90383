import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { useClientState, usePanel } from '../../panel/context.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ChallengeAnswer } from '../../../protocol/answers.ts';
import type { Call, CallWish } from './useCall.ts';

/** A request that may need a proof of work or a code before the desk takes it. */
export interface VerifiedRequest {
  /** The device is working on the proof; the visitor has nothing to do. */
  readonly checking: boolean;
  /** Said when the proof could not be had. */
  readonly failed: JSX.Element | undefined;
  /** A code was sent to the number: it has to be typed in. */
  readonly needsCode: boolean;
  /** The code given last was wrong. */
  readonly codeWrong: boolean;
  request(wish: CallWish): Promise<void>;
  confirm(code: string): void;
  /** Asks once more without a code, which has a new one sent. */
  sendAgain(): void;
  /** Back to the form: the number was the wrong one. */
  giveUp(): void;
}

/** Asks for a call and, where the desk wants it, proves first that somebody means it: no puzzle, only a moment of work. */
export function useVerifiedRequest(call: Call): VerifiedRequest {
  const { client, window, words } = usePanel();
  const { config } = useClientState();
  const [checking, setChecking] = useState(false);
  const [broken, setBroken] = useState(false);
  const [pending, setPending] = useState<{ wish: CallWish; code?: string }>();

  const solve = async (): Promise<string> => {
    const { solveChallenge } = await import('./solveChallenge.ts');
    return solveChallenge(await client.read<ChallengeAnswer>('/callback/challenge'), window);
  };
  const send = async (wish: CallWish, withProof: boolean): Promise<void> => {
    setBroken(false);
    let proof: string | undefined;
    if (withProof) {
      setChecking(true);
      try {
        proof = await solve();
      } catch {
        setBroken(true);
        return;
      } finally {
        setChecking(false);
      }
    }
    const problem = await call.request(proof ? { ...wish, proof } : wish);
    if (problem?.code !== 'callback_unverified') return setPending(undefined);
    // The desk says which of the two it wants: a code was sent, or a proof is due.
    if (problem.needs === 'code') return setPending({ wish, ...(wish.code ? { code: wish.code } : {}) });
    if (!withProof) return send(wish, true);
    setBroken(true);
  };

  return {
    checking,
    failed: broken ? <Notice tone="problem">{words('callbackCheckFailed')}</Notice> : undefined,
    needsCode: pending !== undefined,
    codeWrong: pending?.code !== undefined,
    request: (wish) => send(wish, config?.callback.challenge ?? false),
    confirm: (code) => pending && void send({ ...pending.wish, code }, config?.callback.challenge ?? false),
    sendAgain() {
      if (!pending) return;
      const { code: _, ...wish } = pending.wish;
      void send(wish, config?.callback.challenge ?? false);
    },
    giveUp() {
      call.forgetRefusal();
      setPending(undefined);
    },
  };
}
