import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { sessionNotes } from './sessionNotes.ts';

/** Where a draft waits before its conversation has a name. */
const UNNAMED = 'new';

/**
 * What stands in the composer, kept for the conversation it was written in until the tab is closed: it is there again
 * after a reload, on the next page, and when the visitor comes back from another conversation. `prefill` is put in when
 * there is no draft of the visitor's own; `first`: nothing was said in the conversation so far.
 */
export function useDraft(conversationId: string | undefined, prefill: string | undefined, first: boolean) {
  const { client, window } = usePanel();
  const notes = useMemo(() => sessionNotes(window), [window]);
  const name = conversationId ?? UNNAMED;
  // A conversation may have got its name while the composer was away: a search or an article begins one too.
  const kept = () => notes.read(`draft:${name}`) ?? (first ? notes.read(`draft:${UNNAMED}`) : undefined);
  const [text, setText] = useState(() => kept() ?? prefill ?? '');
  const current = useRef({ text, name });
  current.current.text = text;

  useEffect(() => {
    if (prefill && !current.current.text) setText(prefill);
  }, [prefill]);

  useEffect(() => {
    const from = current.current.name;
    const written = current.current.text;
    current.current.name = name;
    // Whom the visitor has turned to by themselves has a draft of its own. A conversation that got its name, or became part
    // of the one another tab began at the same moment, is the same to them: what is being written goes along.
    const same = name !== UNNAMED && (from === name || from === UNNAMED || client.state().chosen !== name);
    if (written && same && (from === name || notes.read(`draft:${name}`) === undefined)) {
      notes.write(`draft:${UNNAMED}`, '');
      notes.write(`draft:${name}`, written);
    } else if (from !== name) setText(kept() ?? '');
  }, [name, notes]);

  const change = (value: string) => {
    setText(value);
    notes.write(`draft:${name}`, value);
  };
  return [text, change] as const;
}
