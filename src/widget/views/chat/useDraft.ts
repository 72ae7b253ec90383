import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { sessionNotes } from './sessionNotes.ts';

/** Where a draft waits before its conversation has a name. */
const UNNAMED = 'new';

/**
 * What stands in the composer, kept for the conversation it was written in until the tab is closed.
 * `prefill` is put in when there is no draft of the visitor's own.
 */
export function useDraft(conversationId: string | undefined, prefill: string | undefined) {
  const { window } = usePanel();
  const notes = useMemo(() => sessionNotes(window), [window]);
  const name = conversationId ?? UNNAMED;
  // A conversation may have got its name while the composer was away: a search or an article begins one too.
  const [text, setText] = useState(
    () => notes.read(`draft:${name}`) ?? notes.read(`draft:${UNNAMED}`) ?? prefill ?? '',
  );
  const current = useRef(text);
  current.current = text;

  useEffect(() => {
    if (prefill && !current.current) setText(prefill);
  }, [prefill]);

  useEffect(() => {
    if (name === UNNAMED) return;
    if (!current.current) return setText(notes.read(`draft:${name}`) ?? '');
    notes.write(`draft:${UNNAMED}`, '');
    notes.write(`draft:${name}`, current.current);
  }, [name, notes]);

  const change = (value: string) => {
    setText(value);
    notes.write(`draft:${name}`, value);
  };
  return [text, change] as const;
}
