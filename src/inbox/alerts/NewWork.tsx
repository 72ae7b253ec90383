import { useEffect, useRef } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';
import { visitorName } from '../visitors/visitorName.ts';
import { useTitleBadge } from './useTitleBadge.ts';
import { needCount, workOf, type Work } from './workOf.ts';

/** Milliseconds a hidden tab holds back its bell, for a tab in sight to ring first. */
const HIDDEN_DELAY_MS = 250;

/** Draws nothing: rings the bell, counts in the title and says aloud what is new. */
export function NewWork(props: { readonly visitorId: string | undefined; readonly sound: boolean }): null {
  const { ports, words, locale, announce } = useInbox();
  const state = useClientState();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const now = ports.clock.now();
  useTitleBadge(needCount(state, now));

  useEffect(() => {
    if (!state.inbox) return;
    const work = workOf(state, ports.clock.now());
    const before = known.current;
    known.current = new Set(work.map(({ key }) => key));
    // What was there when the inbox was opened is not new.
    const fresh = before ? work.filter(({ key }) => !before.has(key)) : [];
    const away = fresh.filter(
      ({ row, kind }) => kind === 'callback' || row.visitorId !== props.visitorId || isHidden(),
    );
    const newest = away.at(-1);
    if (!newest) return;
    announce(sentenceFor(newest));
    if (props.sound) ringOnce(newest.key);
  }, [state]);

  function isHidden(): boolean {
    return ports.window.document.visibilityState === 'hidden';
  }

  function sentenceFor({ kind, row, text }: Work): string {
    const name = visitorName(row, words, locale);
    return kind === 'callback' ? words('newCallbackFrom', { name }) : words('newMessageFrom', { name, text });
  }

  /** One of several tabs rings: the one in sight at once, hidden ones only if nobody has. */
  function ringOnce(key: string): void {
    const ring = () => {
      if (ports.kept.get('rung') === key) return;
      ports.kept.set('rung', key);
      ports.ring();
    };
    if (isHidden()) ports.clock.after(HIDDEN_DELAY_MS * (1 + ports.random()), ring);
    else ring();
  }

  return null;
}
