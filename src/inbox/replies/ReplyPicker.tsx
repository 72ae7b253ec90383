import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import type { ReplyPickerState } from './useReplyPicker.ts';

/** The canned replies to choose from, over the text box; the keyboard stays in the text. */
export function ReplyPicker({ picker }: { readonly picker: ReplyPickerState }): JSX.Element {
  const { words, manageReplies } = useInbox();
  const list = useRef<HTMLDivElement>(null);
  const { found, active, listId, state } = picker;
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, found.length]);
  const message =
    state === 'loading'
      ? 'repliesLoading'
      : state === 'failed'
        ? 'repliesFailed'
        : found.length === 0
          ? 'repliesNone'
          : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press must not take the caret out of the text before it is understood
    <div class="reply-picker" onMouseDown={(event) => event.preventDefault()}>
      {message && <p class="reply-picker-empty">{words(message)}</p>}
      <div ref={list} id={listId} role="listbox" aria-label={words('cannedReplies')}>
        {found.map((reply, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text box
          // biome-ignore lint/a11y/useFocusableInteractive: the text box holds the focus and names the active option
          <div
            key={reply.id ?? reply.shortcut}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => picker.pick(reply)}
          >
            <strong>
              <bdi dir="ltr">/{reply.shortcut}</bdi>
            </strong>
            <span dir="auto">{picker.filled(reply)}</span>
          </div>
        ))}
      </div>
      <button type="button" class="menu-item" tabIndex={-1} onClick={manageReplies}>
        <Icon name="write" size={15} /> {words('manageReplies')}
      </button>
    </div>
  );
}
