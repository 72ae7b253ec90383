import { useCallback, useEffect, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';
import type { ComposerMode, Draft } from './drafts.ts';

/** Which mode a conversation's composer is in, and a way to the other one. */
export function useMode(conversationId: string): [mode: ComposerMode, set: (mode: ComposerMode) => void] {
  const { drafts } = useInbox();
  useRedraw();
  const set = useCallback((mode: ComposerMode) => drafts.setMode(conversationId, mode), [drafts, conversationId]);
  return [drafts.mode(conversationId), set];
}

/** The unsent words of a conversation in one mode, kept as long as the tab, so that a reload or a sign-in loses none. */
export function useDraft(conversationId: string, mode: ComposerMode): [draft: Draft, set: (draft: Draft) => void] {
  const { drafts } = useInbox();
  useRedraw();
  const set = useCallback((draft: Draft) => drafts.write(conversationId, mode, draft), [drafts, conversationId, mode]);
  return [drafts.read(conversationId, mode), set];
}

function useRedraw(): void {
  const { drafts } = useInbox();
  const [, setRound] = useState(0);
  useEffect(() => drafts.subscribe(() => setRound((round) => round + 1)), [drafts]);
}
