import { useCallback, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';

/** The unsent words to one visitor, kept as long as the tab, so that a reload or a sign-in loses none. */
export function useDraft(visitorId: string): [text: string, set: (text: string) => void] {
  const { drafts } = useInbox().ports;
  const key = `draft.${visitorId}`;
  const [text, setText] = useState(() => drafts.get(key) ?? '');
  const set = useCallback(
    (next: string) => {
      drafts.set(key, next || undefined);
      setText(next);
    },
    [drafts, key],
  );
  return [text, set];
}
