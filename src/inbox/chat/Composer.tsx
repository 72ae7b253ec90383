import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';
import { useDraft } from './useDraft.ts';

/** Characters left from which the limit is worth a word. */
const NEAR_LIMIT = 200;

/** Where an agent writes. Goes into the visitor's open conversation; a reply to a closed one opens it again. */
export function Composer({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { client, ports, words, locale } = useInbox();
  const [text, setText] = useDraft(row.visitorId);
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const { current } = row;
  const left = LIMITS.messageText - text.length;

  useGrowing(box, text);
  useFocusOnOpening(box);
  useEffect(() => () => client.typing(current.id, false), [client, current.id]);

  function write(next: string): void {
    setText(next);
    client.typing(current.id, next.trim() !== '');
  }

  function send(): void {
    box.current?.focus();
    if (text.trim() === '') return;
    if (current.status === 'closed') client.send('conversation.reopen', current.id, {});
    client.send('message.send', current.id, { text: text.trim() });
    client.typing(current.id, false);
    setText('');
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {current.status === 'closed' && <p class="composer-closed">{words('closedHint')}</p>}
      <div class="composer-box">
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label={words('message')}
          aria-describedby={hint}
          placeholder={words('messagePlaceholder', { name: visitorName(row, words, locale) })}
          maxLength={LIMITS.messageText}
          enterkeyhint="send"
          dir="auto"
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => client.typing(current.id, false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') focusOpenRow(ports.window.document);
            if (!isSendKey(event)) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="button button-primary composer-send" data-empty={text.trim() === ''}>
          <Icon name="send" size={17} />
          <span>{words('send')}</span>
        </button>
      </div>
      <p class="composer-hint" id={hint}>
        {left < NEAR_LIMIT ? words('charactersLeft', { count: left }) : words('composerHint')}
      </p>
    </form>
  );
}

/** Enter sends unless it breaks a line or chooses a character (229 is how older engines name a key that an input method took). */
function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

/** Who opens a visitor from a list that stays in sight wants to answer: the next key goes into the reply. */
function useFocusOnOpening(box: { current: HTMLTextAreaElement | null }): void {
  const { document } = useInbox().ports.window;
  useEffect(() => {
    const from = document.activeElement;
    const inSight = from?.closest('.column-list') && (from.checkVisibility?.() ?? true);
    if (inSight) box.current?.focus({ preventScroll: true });
  }, [document, box]);
}

/** Back from the reply to the list, at the visitor who is open. */
function focusOpenRow(document: Document): void {
  document.querySelector<HTMLElement>('.visitor-row[aria-current="true"]')?.focus();
}

/** Lets a text box grow with its text; how far is up to its style. */
function useGrowing(box: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [box, text]);
}
