import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { MessageView } from '../../../client/select.ts';
import type { ClientState, Conversation } from '../../../client/state.ts';
import type { Author } from '../../../protocol/events.ts';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { LazyKeepNote } from '../../site/LazyKeepNote.tsx';
import { ChatIntro } from './ChatIntro.tsx';
import { useChatTimes } from './chatTimes.ts';
import { chunkRows, type Chunk } from './chunkRows.ts';
import { groupThread, statusKeys } from './groupThread.ts';
import { LogRow } from './LogRow.tsx';
import css from './messageLog.css?inline';
import { moveThroughActions } from './moveThroughActions.ts';
import { messagesIn, threadOf } from './threadOf.ts';
import { ThreadContext, type Thread } from './threadContext.ts';
import { TypingLine } from './TypingLine.tsx';
import { useInSight } from './useInSight.ts';
import { useLogScroll } from './useLogScroll.ts';
import { useNewLine } from './useNewLine.ts';
import { useOlder } from './useOlder.ts';
import { usePacedState } from './usePacedState.ts';
import { useSeen } from './useSeen.ts';
import { Waiting } from './Waiting.tsx';

/** What the log has to know. */
export interface MessageLogProps {
  /** The conversation shown; it may not have begun yet. */
  conversationId: string | undefined;
  /** Quotes a message above the composer. */
  onReply: (message: MessageView) => void;
}

/**
 * The thread: read out as it grows, kept at its end, marked as seen when its end is in sight. Only what is near the
 * visible part is drawn, and the newest messages: what is put back while scrolling is not read out again.
 */
export function MessageLog({ conversationId, onReply }: MessageLogProps) {
  useStyles(css);
  const { words } = usePanel();
  const state = usePacedState();
  const { conversations, outbox, visitorId, shown } = state;
  const conversation = conversationId ? conversations.get(conversationId) : undefined;
  const times = useChatTimes();
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const inSight = useInSight(end);
  const newFrom = useNewLine(conversation, inSight);

  const reached = conversationId ? state.reached?.get(conversationId) : undefined;
  const items = useMemo(
    () => threadOf(state, conversationId),
    [conversation, outbox, visitorId, conversationId, reached, shown],
  );
  const messages = useMemo(() => messagesIn(items), [items]);
  const chunks = useMemo(() => chunkRows(groupThread(items, { nameDay: times.day, newFrom })), [items, times, newFrom]);
  const { range, before, after, away, toEnd, reveal, onScroll } = useLogScroll(list, chunks);
  useSeen(conversation, inSight && !away);
  useOlder(conversation, range.from === 0 && away);

  const thread = useMemo<Thread>(
    () => ({
      conversation,
      conversationId,
      times,
      statuses: statusKeys(items),
      latest: messages.findLast(({ seq }) => seq !== undefined)?.key,
      reply: onReply,
      reveal(seq) {
        const chunk = chunks.find(({ rows }) =>
          rows.some((row) => row.kind === 'group' && row.messages.some((message) => message.seq === seq)),
        );
        if (chunk) reveal(chunk.key, seq);
      },
    }),
    [items, messages, chunks, times, conversation, conversationId, onReply, reveal],
  );

  const newest = messages.findLast(({ author, seq }) => author.kind !== 'visitor' && seq !== undefined)?.seq ?? 0;
  const read = useRef(newest);
  if (!away) read.current = newest;
  const missed = away
    ? messages.filter(({ author, seq = 0 }) => author.kind !== 'visitor' && seq > read.current).length
    : 0;
  // Whoever says something wants to see it. Older words of theirs, loaded meanwhile, move nobody.
  useEffect(toEnd, [messages.findLast(({ author }) => author.kind === 'visitor')?.key, conversationId, toEnd]);

  const last = chunks.at(-1);
  const known = useRef(new WeakMap<Chunk, VNode>()).current;
  /** The same element as before for a chunk that has not changed: scrolling draws only what comes into sight. */
  const draw = (chunk: Chunk) => {
    const node = known.get(chunk) ?? <LogChunk key={chunk.key} chunk={chunk} quiet={chunk !== last} />;
    known.set(chunk, node);
    return node;
  };
  // In one list, so that the last chunk stays the same element, and is not read out again when the reader comes back to it.
  const body = chunks.slice(range.from, range.to).map(draw);
  if (last && range.to < chunks.length) body.push(<Spacer key="after" height={after} />, draw(last));
  return (
    <ThreadContext.Provider value={thread}>
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
        onKeyDown={moveThroughActions}
      >
        <div class="chat-rows">
          {messages.length > 0 ? null : <ChatIntro />}
          <Spacer key="before" height={before} />
          {body}
          <Waiting conversation={conversation} written={messages.length > 0} />
          {state.asksToKeep ? <LazyKeepNote /> : null}
          <TypingLine {...typist(state, conversation, words('chatTeam'))} turn={messages.at(-1)?.key ?? ''} />
          <div ref={end} class="chat-end" />
        </div>
      </div>
      {away ? (
        <div class="chat-jump">
          <Button icon="forward" onClick={toEnd}>
            {missed > 0 ? words('chatNew', { count: missed }) : words('chatToEnd')}
          </Button>
        </div>
      ) : null}
    </ThreadContext.Provider>
  );
}

/** The room of what is not drawn. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? <div class="chat-spacer" aria-hidden="true" style={{ blockSize: `${height}px` }} /> : null;
}

/** Rows that come and go together. Those that are not the newest are no news to a screen reader. */
function LogChunk({ chunk, quiet }: { chunk: Chunk; quiet: boolean }) {
  return (
    <div class="chat-chunk" data-chunk={chunk.key} aria-live={quiet ? 'off' : undefined}>
      {chunk.rows.map((row) => (
        <LogRow key={row.key} row={row} />
      ))}
    </div>
  );
}

function typist(state: ClientState, conversation: Conversation | undefined, team: string): Partial<Author> {
  const typing = conversation && state.typing.get(conversation.summary.id);
  if (!typing || typing.author.kind === 'visitor') return {};
  return { ...typing.author, name: typing.author.name ?? conversation.summary.agent?.name ?? team };
}
