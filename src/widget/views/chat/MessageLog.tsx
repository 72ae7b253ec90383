import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClientState, Conversation } from '../../../client/state.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { ChatIntro } from './ChatIntro.tsx';
import { useChatTimes } from './chatTimes.ts';
import { Contact } from './Contact.tsx';
import { groupThread, statusKeys, type Block } from './groupThread.ts';
import { MessageGroup } from './MessageGroup.tsx';
import css from './messageLog.css?inline';
import { NoteLine } from './NoteLine.tsx';
import { threadOf } from './threadOf.ts';
import { TypingLine } from './TypingLine.tsx';
import { useFollowEnd } from './useFollowEnd.ts';
import { useInSight } from './useInSight.ts';
import { useSeen } from './useSeen.ts';

/** Blocks drawn at first, and again with each "earlier messages". */
const PAGE = 120;

/** What the log has to know. */
export interface MessageLogProps {
  /** The conversation that goes on, once it is known. */
  conversation: Conversation | undefined;
}

/** The thread: read out as it grows, kept at its end, marked as seen when its end is in sight. */
export function MessageLog({ conversation }: MessageLogProps) {
  useStyles(css);
  const { words } = usePanel();
  const state = useClientState();
  const { conversations, outbox, visitorId } = state;
  const items = useMemo(() => threadOf(state), [conversations, outbox, visitorId]);
  const times = useChatTimes();
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { away, toEnd, onScroll } = useFollowEnd(list);
  useSeen(conversation, useInSight(end) && !away);

  const blocks = useMemo(() => groupThread(items, times.day), [items, times]);
  const shown = useMemo(() => {
    const statuses = statusKeys(items);
    return blocks
      .slice(-PAGE * pages)
      .map((block) => <LogBlock key={block.key} block={block} times={times} statuses={statuses} />);
  }, [blocks, items, times, pages]);
  const firstOwn = shown.findIndex(({ props: { block } }) => block.kind === 'group' && block.own);
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
  const theirs = messages.filter(({ author }) => author.kind !== 'visitor').length;
  const read = useRef(theirs);
  if (!away) read.current = theirs;
  const missed = theirs - read.current;
  useEffect(toEnd, [messages.length - theirs, toEnd]);

  return (
    <>
      <div
        ref={list}
        class="chat-log"
        role="log"
        aria-label={words('chatLog')}
        aria-live="polite"
        aria-busy={!state.restored}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable by keyboard.
        tabIndex={0}
        onScroll={onScroll}
      >
        {messages.length > 0 ? null : <ChatIntro />}
        {blocks.length > PAGE * pages ? (
          <Button kind="plain" onClick={() => setPages(pages + 1)}>
            {words('chatEarlier')}
          </Button>
        ) : null}
        {shown.slice(0, firstOwn + 1)}
        {firstOwn >= 0 ? <Contact conversation={conversation} /> : null}
        {shown.slice(firstOwn + 1)}
        <TypingLine name={typingName(state, conversation, words('chatTeam'))} turn={messages.at(-1)?.key ?? ''} />
        <div ref={end} class="chat-end" />
      </div>
      {away ? (
        <div class="chat-jump">
          <Button icon="forward" onClick={toEnd}>
            {missed > 0 ? words('chatNew', { count: missed }) : words('chatToEnd')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface LogBlockProps {
  block: Block;
  times: ReturnType<typeof useChatTimes>;
  statuses: ReadonlySet<string>;
}

function LogBlock({ block, times, statuses }: LogBlockProps) {
  if (block.kind === 'group') return <MessageGroup group={block} times={times} statuses={statuses} />;
  if (block.kind === 'note') return <NoteLine event={block.event} times={times} />;
  return <p class="chat-day">{block.name}</p>;
}

function typingName(state: ClientState, conversation: Conversation | undefined, team: string): string | undefined {
  const typing = conversation && state.typing.get(conversation.summary.id);
  if (!typing || typing.author.kind === 'visitor') return undefined;
  return typing.author.name ?? conversation.summary.agent?.name ?? team;
}
