import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageView } from '../../../client/messageView.ts';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useLazy } from '../callback/useLazy.ts';
import { useComposerFiles } from './attachments/useComposerFiles.tsx';
import { insertAt } from './insertAt.ts';
import { ReplyBar } from './ReplyBar.tsx';
import { useDraft } from './useDraft.ts';
import { useTypingSignal } from './useTypingSignal.ts';
import { usePacedState } from './usePacedState.ts';

/** From here on the composer says how much room is left. */
const NEAR_LIMIT = 300;
/** What browsers report for a key that an input method has taken, where `isComposing` is already over (Safari). */
const TAKEN_BY_INPUT_METHOD = 229;

/** Letters from which on a draft says what it is about. */
const WORTH_ANSWERING = 12;
/** Fetched when it may be of use; without it the visitor writes all the same. */
const loadAnswers = () => import('./DraftArticles.tsx').then(({ DraftArticles }) => DraftArticles);
const loadPicker = () => import('./emoji/EmojiPicker.tsx').then(({ EmojiPicker }) => EmojiPicker);

const SMILE = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8.6 14.2a4.2 4.2 0 0 0 6.8 0M9 9.6v.6m6-.6v.6';

/** What the composer needs to know. */
export interface ComposerProps {
  /** Where it goes; absent while no conversation has begun. */
  conversationId: string | undefined;
  /** Text to begin with when there is no draft. */
  prefill: string | undefined;
  /** Nothing has been said yet: articles may answer before a person does. */
  first: boolean;
  /** The message that is replied to. */
  reply?: MessageView | undefined;
  onReplyDone?: (() => void) | undefined;
}

/** Where the visitor writes. Enter sends, Shift and Enter begin a new line; choosing a word in an input method never sends. */
export function Composer({ conversationId, prefill, first, reply, onReplyDone }: ComposerProps) {
  const { client, window, words } = usePanel();
  const { config } = usePacedState();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(conversationId, prefill, first);
  const [picking, setPicking] = useState(false);
  const signal = useTypingSignal(conversationId);
  const files = useComposerFiles(conversationId);
  /** The files a message waits for, found by what takes them: another conversation has others. */
  const [held, setHeld] = useState<() => string[]>();
  useGrowing(field, text);
  useEffect(() => {
    // On a touch screen the keyboard would rise over what there is to read.
    if (!window.matchMedia?.('(pointer: coarse)').matches) field.current?.focus({ preventScroll: true });
  }, [window]);
  useEffect(() => {
    if (reply) field.current?.focus({ preventScroll: true });
  }, [reply]);

  const said = text.trim().toWellFormed();
  const left = LIMITS.messageText - said.length;
  const sendable = left >= 0 && (said || files.ready > 0 || files.busy);

  const change = (value: string) => {
    setText(value);
    signal(value.trim() !== '', value);
  };
  const send = () => {
    field.current?.focus();
    if (!sendable) return;
    // It goes out when its files have come through.
    if (files.busy) return setHeld(() => files.take);
    signal(false);
    const replyTo = reply?.seq ? { replyTo: reply.seq } : {};
    const attachments = files.take();
    const along = attachments.length > 0 ? { attachments } : {};
    client.send('message.send', { text: said, ...replyTo, ...along }, conversationId);
    setText('');
    onReplyDone?.();
  };
  useEffect(() => {
    if (!held || (files.busy && held === files.take)) return;
    setHeld(undefined);
    // What failed is for the visitor to decide.
    if (held === files.take && !files.failed) send();
  }, [held, files.busy, files.take]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (picking || reply)) {
      event.preventDefault();
      if (picking) setPicking(false);
      else onReplyDone?.();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
    event.preventDefault();
    send();
  };
  const onEmoji = (emoji: string | undefined) => {
    setPicking(false);
    const element = field.current!;
    if (emoji) change(insertAt(element, emoji));
    element.focus({ preventScroll: true });
  };

  return (
    <>
      {first && text.trim().length >= WORTH_ANSWERING ? <Answers text={text} /> : null}
      <form
        class="chat-composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {picking ? <Emoji onPick={onEmoji} /> : null}
        {reply ? <ReplyBar message={reply} onDone={() => onReplyDone?.()} /> : null}
        {files.list}
        <div class="chat-composer-box">
          <textarea
            ref={field}
            class="chat-field"
            rows={1}
            dir="auto"
            value={text}
            placeholder={words('chatPlaceholder')}
            aria-label={words('chatMessage')}
            aria-describedby={`${id}-keys ${id}-room`}
            aria-invalid={left < 0 ? 'true' : undefined}
            enterkeyhint="send"
            onInput={(event) => change(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {files.button}
          <Button kind="plain" icon={SMILE} iconOnly pressed={picking} onClick={() => setPicking(!picking)}>
            {words('chatEmoji')}
          </Button>
          <Button kind="primary" type="submit" icon="send" iconOnly busy={held === files.take} disabled={!sendable}>
            {words('chatSend')}
          </Button>
        </div>
        <p id={`${id}-keys`} class="visually-hidden">
          {words('chatKeys')}
        </p>
        <p id={`${id}-room`} class={left < 0 ? 'chat-room chat-room-over' : 'chat-room'}>
          {left <= NEAR_LIMIT ? roomSentence(said, words) : config?.chat?.typingPreview ? words('chatTypingShown') : ''}
        </p>
      </form>
    </>
  );
}

/** Articles that may answer the draft. */
function Answers({ text }: { text: string }) {
  const { part: Articles } = useLazy(loadAnswers);
  return Articles ? <Articles text={text.trim()} /> : null;
}

function Emoji(props: { onPick: (emoji: string | undefined) => void }) {
  const { part: Picker } = useLazy(loadPicker);
  return Picker ? <Picker {...props} /> : null;
}

function roomSentence(text: string, words: ReturnType<typeof usePanel>['words']): string {
  const over = text.slice(LIMITS.messageText);
  // What a person takes for one sign may be many characters to a computer (Unicode Standard Annex 29).
  const signs = Intl.Segmenter ? [...new Intl.Segmenter().segment(over)] : over;
  return over
    ? words('chatOver', { count: signs.length })
    : words('chatLeft', { count: LIMITS.messageText - text.length });
}

/** Lets a text field grow with its text; the stylesheet says how far. */
function useGrowing(field: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = field.current!;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [field, text]);
}
