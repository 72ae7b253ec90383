import { useEffect, useRef } from 'preact/hooks';
import { type ConversationRow, conversationsOf } from '../../../../client/select.ts';
import { plainLine } from '../../../../client/plainLine.ts';
import { formatWhen } from '../../../panel/formatWhen.ts';
import { useClientState, usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { Button } from '../../../ui/Button.tsx';
import { Avatar } from '../Avatar.tsx';
import { useChatTimes } from '../chatTimes.ts';
import { type PartWords, usePartWords } from '../chatWords.ts';
import css from './more.css?inline';

/** The visitor's conversations, latest first: to be read, gone on with, or left for a new one. */
export function ConversationList({ onDone }: { onDone: () => void }) {
  useStyles(css);
  const { client, words: panelWords } = usePanel();
  const state = useClientState();
  const words = usePartWords('chatMore');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [Boolean(words)]);
  if (!words) return null;
  const go = (to: string) => {
    client.choose(to);
    onDone();
  };
  const rows = conversationsOf(state);
  return (
    <div class="more-list">
      <div class="more-list-head">
        <Button kind="plain" icon="back" iconOnly onClick={onDone}>
          {words('toChat')}
        </Button>
        <h2 ref={title} tabIndex={-1}>
          {words('list')}
        </h2>
      </div>
      {rows.length === 0 ? <p class="more-none">{words('none')}</p> : null}
      <ul class="more-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Row row={row} words={words} team={panelWords('chatTeam')} onOpen={() => go(row.id)} />
          </li>
        ))}
      </ul>
      <Button kind="primary" wide icon="chat" onClick={() => go('new')}>
        {words('begin')}
      </Button>
    </div>
  );
}

interface RowProps {
  row: ConversationRow;
  words: PartWords<'chatMore'>;
  team: string;
  onOpen: () => void;
}

function Row({ row: { agent, current, lastAt, preview, status, unread }, words, team, onOpen }: RowProps) {
  const { words: panelWords } = usePanel();
  const when = useWhen(preview?.at ?? lastAt);
  const said = preview ? plainLine(preview) : '';
  const own = preview?.by === 'visitor';
  return (
    <button type="button" class="more-row" aria-current={current ? 'true' : undefined} onClick={onOpen}>
      <Avatar name={agent?.name ?? team} id={agent?.id} />
      <span class="more-row-words">
        <span class="more-row-head">
          <b dir="auto">{agent?.name ?? team}</b>
          <span class="more-when">{when}</span>
        </span>
        <span class="more-said" dir="auto">
          {own ? `${panelWords('chatYou')}: ` : ''}
          {said}
        </span>
        {status === 'closed' ? <span class="more-closed">{words('closed')}</span> : null}
      </span>
      {unread > 0 ? (
        <span class="more-unread">
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span class="visually-hidden">{panelWords('chatNew', { count: unread })}</span>
        </span>
      ) : null}
    </button>
  );
}

/** Today the time, within a week day and time, before that the date. */
function useWhen(at: string): string {
  const panel = usePanel();
  const times = useChatTimes();
  const day = times.day(at);
  if (day === times.day(new Date(panel.client.serverNow()).toISOString())) return times.time(at);
  return formatWhen(at, panel.client.serverNow(), panel);
}
