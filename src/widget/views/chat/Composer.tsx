import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useLazy } from '../callback/useLazy.ts';
import { useDraft } from './useDraft.ts';
import { useTypingSignal } from './useTypingSignal.ts';

/** From here on the composer says how much room is left. */
const NEAR_LIMIT = 300;
/** What browsers report for a key that an input method has taken, where `isComposing` is already over (Safari). */
const TAKEN_BY_INPUT_METHOD = 229;

/** Letters from which on a draft says what it is about. */
const WORTH_ANSWERING = 12;
/** Fetched when it may be of use; without it the visitor writes all the same. */
const loadAnswers = () => import('./DraftArticles.tsx').then(({ DraftArticles }) => DraftArticles);

/** What the composer needs to know. */
export interface ComposerProps {
  conversationId: string | undefined;
  /** Text to begin with when there is no draft. */
  prefill: string | undefined;
  /** Nothing has been said yet: articles may answer before a person does. */
  first: boolean;
}

/** Where the visitor writes. Enter sends, Shift and Enter begin a new line; choosing a word in an input method never sends. */
export function Composer({ conversationId, prefill, first }: ComposerProps) {
  const { client, window, words } = usePanel();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(conversationId, prefill);
  const signal = useTypingSignal(conversationId);
  useGrowing(field, text);
  useEffect(() => {
    // On a touch screen the keyboard would rise over what there is to read.
    if (!window.matchMedia?.('(pointer: coarse)').matches) field.current?.focus({ preventScroll: true });
  }, [window]);

  const left = LIMITS.messageText - text.trim().length;
  const sendable = left >= 0 && text.trim() !== '';

  const change = (value: string) => {
    setText(value);
    signal(value.trim() !== '');
  };
  const send = () => {
    field.current?.focus();
    if (!sendable) return;
    signal(false);
    client.send('message.send', { text: text.trim() });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
    event.preventDefault();
    send();
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
          <Button kind="primary" type="submit" icon="send" iconOnly disabled={!sendable}>
            {words('chatSend')}
          </Button>
        </div>
        <p id={`${id}-keys`} class="visually-hidden">
          {words('chatKeys')}
        </p>
        <p id={`${id}-room`} class={left < 0 ? 'chat-room chat-room-over' : 'chat-room'}>
          {roomSentence(left, words)}
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

function roomSentence(left: number, words: ReturnType<typeof usePanel>['words']): string {
  if (left < 0) return words('chatOver', { count: -left });
  return left <= NEAR_LIMIT ? words('chatLeft', { count: left }) : '';
}

/** Lets a text field grow with its text; the stylesheet says how far. */
function useGrowing(field: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = field.current!;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [field, text]);
}
