import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LIMITS, type Block, type ConversationSummary } from '../../protocol/index.ts';
import { BlockChips } from '../blocks/BlockChips.tsx';
import { InsertMenu } from '../blocks/InsertMenu.tsx';
import { useInbox } from '../context.ts';
import { ReplyPicker } from '../replies/ReplyPicker.tsx';
import { useReplyPicker } from '../replies/useReplyPicker.ts';
import { keyTitle } from '../shortcuts/keyTitle.ts';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';
import { AttachButton } from './attachments/AttachButton.tsx';
import { PendingList } from './attachments/PendingList.tsx';
import { usePending } from './attachments/usePending.ts';
import { ComposerModes } from './ComposerModes.tsx';
import { focusOpenRow, isSendKey, useFocusOnOpening, useGrowing } from './composerBox.ts';
import { ReplyQuote } from './ReplyQuote.tsx';
import { TargetPicker } from './TargetPicker.tsx';
import { useDraft, useMode } from './useDraft.ts';

/** Characters left from which the limit is worth a word. */
const NEAR_LIMIT = 200;

/** Where an agent writes: to the visitor, or to the team. A reply to a closed conversation opens it again; a note does not. */
export function Composer(props: {
  readonly row: VisitorRow;
  /** The conversation that is answered. */
  readonly target: ConversationSummary;
  onTarget(conversationId: string): void;
}): JSX.Element {
  const { row, target } = props;
  const { client, ports, words, locale } = useInbox();
  const [mode, setMode] = useMode(target.id);
  const [draft, setDraft] = useDraft(target.id, mode);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const isNote = mode === 'note';
  const { text, blocks = [], replyTo } = draft;
  const left = LIMITS.messageText - text.length;
  const files = usePending(target.id);
  const hasFiles = !isNote && files.list.some(({ state }) => state === 'ready');
  const isBusy = !isNote && files.list.some(({ state }) => state === 'waiting' || state === 'uploading');
  const isEmpty = text.trim() === '' && blocks.length === 0 && !hasFiles && !isBusy;
  /** The conversation in which a reply waits for its files. */
  const [held, setHeld] = useState<string>();

  useGrowing(box, `${mode} ${text}`);
  useFocusOnOpening(box);
  useEffect(() => () => client.typing(target.id, false), [client, target.id, mode]);
  const picker = useReplyPicker({ row, text, box, enabled: !isNote, write });

  function write(next: string): void {
    setDraft({ ...draft, text: next });
    // What is written for the team is no sign of life for the visitor.
    if (!isNote) client.typing(target.id, next.trim() !== '');
  }

  function send(): void {
    box.current?.focus();
    if (isEmpty) return;
    // It goes out when its files have come through.
    if (isBusy && !isNote) {
      setHeld(target.id);
      return;
    }
    if (isNote) client.send('note.add', target.id, { text: text.trim() });
    else sendReply();
    setDraft({ text: '' });
    setSaid(words(isNote ? 'noteAdded' : 'replySent'));
  }

  useEffect(() => {
    const here = held === target.id;
    if (!held || (here && isBusy)) return;
    setHeld(undefined);
    // What waited was a reply: it must not go out as anything else, nor anything else in its place.
    if (isNote || !here) return;
    // What failed is for the agent to decide.
    if (!files.list.some(({ state }) => state === 'failed')) send();
  }, [held, isBusy, isNote, target.id]);

  function sendReply(): void {
    if (target.status === 'closed') client.send('conversation.reopen', target.id, {});
    const attachments = files.take();
    client.send('message.send', target.id, {
      text: text.trim(),
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(replyTo ? { replyTo } : {}),
      ...(blocks.length > 0 ? { blocks: [...blocks] } : {}),
    });
    client.typing(target.id, false);
  }

  function setBlocks(next: readonly Block[]): void {
    const { blocks: _, ...rest } = draft;
    setDraft(next.length > 0 ? { ...rest, blocks: next } : rest);
    box.current?.focus();
  }

  function dropQuote(): void {
    const { replyTo: _, ...rest } = draft;
    setDraft(rest);
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (picker.onKeyDown(event)) return;
    if (event.key === 'Escape') {
      if (replyTo) dropQuote();
      else focusOpenRow(ports.window.document);
    }
    if (!isSendKey(event)) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      class="composer"
      data-mode={mode}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TargetPicker row={row} target={target} onTarget={props.onTarget} />
      {target.status === 'closed' && !isNote && <p class="composer-closed">{words('closedHint')}</p>}
      {target.blocked && !isNote && <p class="composer-closed">{words('blockedHint')}</p>}
      <div class="composer-box">
        <ComposerModes
          mode={mode}
          onMode={(next) => {
            setMode(next);
            box.current?.focus();
          }}
        />
        {replyTo && !isNote && <ReplyQuote conversationId={target.id} seq={replyTo} onDrop={dropQuote} />}
        {!isNote && <BlockChips blocks={blocks} onChange={setBlocks} />}
        {!isNote && <PendingList files={files} />}
        <div class="composer-field">
          {picker.open && <ReplyPicker picker={picker} />}
          <textarea
            ref={box}
            class="composer-text"
            data-composer
            rows={1}
            value={text}
            aria-label={words(isNote ? 'internalNote' : 'message')}
            aria-describedby={hint}
            aria-autocomplete={isNote ? undefined : 'list'}
            aria-controls={picker.open ? picker.listId : undefined}
            aria-activedescendant={picker.open ? picker.activeId : undefined}
            placeholder={
              isNote
                ? words('notePlaceholderTeam')
                : words('messagePlaceholder', { name: visitorName(row, words, locale) })
            }
            maxLength={LIMITS.messageText}
            enterkeyhint="send"
            dir="auto"
            onInput={(event) => write(event.currentTarget.value)}
            onSelect={picker.onCaret}
            onBlur={() => {
              client.typing(target.id, false);
              picker.close();
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div class="composer-tools">
          {!isNote && (
            <>
              <InsertMenu blocks={blocks} onChange={setBlocks} />
              <AttachButton files={files} onChosen={() => box.current?.focus()} />
              <button
                type="button"
                class="icon-button composer-tool"
                aria-label={words('cannedReplies')}
                title={keyTitle(words('cannedReplies'), '/')}
                // A press must not take the caret out of the text first.
                onMouseDown={(event) => event.preventDefault()}
                onClick={picker.begin}
              >
                <Icon name="canned" size={18} />
              </button>
            </>
          )}
          <span class="composer-gap" />
          <button
            type="submit"
            class="button button-primary composer-send"
            data-empty={isEmpty}
            aria-busy={held === target.id}
          >
            <Icon name={isNote ? 'lock' : 'send'} size={17} />
            <span>{words(isNote ? 'addNote' : 'send')}</span>
          </button>
        </div>
      </div>
      <p class="composer-hint" id={hint}>
        {left < NEAR_LIMIT
          ? words('charactersLeft', { count: left })
          : words(isNote ? 'composerNoteHint' : 'composerReplyHint')}
      </p>
      <p class="sr-only" role="status">
        {said}
      </p>
    </form>
  );
}
