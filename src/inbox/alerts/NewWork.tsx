import { useEffect, useMemo } from 'preact/hooks';
import { offersFor } from '../callback/callbackQueue.ts';
import { useClientState, useInbox, useVisitorRows } from '../context.ts';
import { visitorName } from '../visitors/visitorName.ts';
import { createNewWork } from './createNewWork.ts';
import { readNoticeChoice } from './useDesktopNotices.ts';
import { useTitleBadge } from './useTitleBadge.ts';
import { needCount, type Work } from './workOf.ts';

/** Milliseconds a hidden tab holds back its bell, for a tab in sight to ring first. */
const HIDDEN_DELAY_MS = 250;

/** Draws nothing: rings the bell, counts in the title and says aloud what is new. */
export function NewWork(props: { readonly visitorId: string | undefined; readonly sound: boolean }): null {
  const { ports, words, locale, announce, open } = useInbox();
  const state = useClientState();
  const rows = useVisitorRows();
  const me = state.inbox?.me.id;
  const newWork = useMemo(createNewWork, []);
  const isOpen = state.inbox !== undefined;
  const [offer] = offersFor(rows, me, ports.clock.now() + state.clockOffset);
  const caller = offer && (offer.callback.name ?? visitorName(offer.row, words, locale));
  useTitleBadge(needCount(rows, me), caller && words('offerFor', { name: caller }));

  useEffect(() => {
    if (!isOpen) return;
    const away = newWork(rows).filter(
      ({ row, kind }) => kind === 'callback' || row.visitorId !== props.visitorId || isHidden(),
    );
    const newest = away.at(-1);
    if (!newest) return;
    announce(sentenceFor(newest));
    if (props.sound) once('rung', newest.key, ports.ring);
    if (isAway() && isWanted(newest)) once('shown', newest.key, () => show(newest));
  }, [rows, isOpen]);

  function isAway(): boolean {
    return isHidden() || !ports.window.document.hasFocus();
  }

  function isWanted({ row }: Work): boolean {
    const choice = readNoticeChoice(ports.kept.get('notices'));
    const mine =
      row.conversations.some(({ agent }) => agent && agent.id === me) ||
      row.callback?.offer?.agentIds.includes(me ?? '') === true;
    return choice === 'all' || (choice === 'mine' && mine);
  }

  function show(work: Work): void {
    const title = words(work.kind === 'callback' ? 'noticeCallback' : 'noticeMessage', {
      name: visitorName(work.row, words, locale),
    });
    ports.desktop.show({ title, body: work.text, tag: work.row.visitorId, onClick: () => open(work.row.visitorId) });
  }

  function isHidden(): boolean {
    return ports.window.document.visibilityState === 'hidden';
  }

  function sentenceFor({ kind, row, text }: Work): string {
    const name = visitorName(row, words, locale);
    return kind === 'callback' ? words('newCallbackFrom', { name }) : words('newMessageFrom', { name, text });
  }

  /** One of several tabs does it: the one in sight at once, hidden ones only if nobody has. */
  function once(what: 'rung' | 'shown', key: string, action: () => void): void {
    const act = () => {
      if (ports.kept.get(what) === key) return;
      ports.kept.set(what, key);
      action();
    };
    if (isHidden()) ports.clock.after(HIDDEN_DELAY_MS * (1 + ports.random()), act);
    else act();
  }

  return null;
}
