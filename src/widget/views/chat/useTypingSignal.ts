import { useCallback, useEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';

/** A pause after which the visitor no longer counts as typing; shorter than the time a signal holds by itself. */
const PAUSE_MS = LIMITS.typingMs - 2_000;

/**
 * Lets the other side see that the visitor is typing, and what, where the site has told them so. Says so with each change
 * and takes it back after a pause.
 */
export function useTypingSignal(conversationId: string | undefined): (typing: boolean, text?: string) => void {
  const { client, window } = usePanel();
  const pause = useRef<number | undefined>(undefined);

  const signal = useCallback(
    (typing: boolean, text?: string) => {
      if (!conversationId) return;
      if (!typing && pause.current === undefined) return;
      window.clearTimeout(pause.current);
      pause.current = typing ? window.setTimeout(() => signal(false), PAUSE_MS) : undefined;
      client.typing(conversationId, typing, text);
    },
    [client, window, conversationId],
  );

  useEffect(() => () => signal(false), [signal]);
  return signal;
}
