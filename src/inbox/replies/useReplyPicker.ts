import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CannedReply } from '../../protocol/index.ts';
import { isComposing } from '../chat/composerBox.ts';
import { useClientState } from '../context.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';
import { fillReply } from './fillReply.ts';
import { findReplies, slashWord } from './findReplies.ts';
import { useReplies } from './useReplies.ts';

/** The list of canned replies over the text box, as long as `/word` stands before the caret. */
export interface ReplyPickerState {
  readonly open: boolean;
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly found: readonly CannedReply[];
  readonly active: number;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly filled: (reply: CannedReply) => string;
  /** True when the key was meant for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
  onCaret(): void;
  /** Puts a `/` at the caret, which opens the list. */
  begin(): void;
  pick(reply: CannedReply): void;
  close(): void;
  reload(): Promise<void>;
}

/** Makes the list of a text box. `write` sets its text. */
export function useReplyPicker(options: {
  readonly row: VisitorRow;
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly enabled: boolean;
  write(text: string): void;
}): ReplyPickerState {
  const { row, text, box, enabled, write } = options;
  const { inbox } = useClientState();
  const listId = useId();
  const [caret, setCaret] = useState(-1);
  const [active, setActive] = useState(0);
  const [shut, setShut] = useState('');
  const nextCaret = useRef<number>(undefined);
  const word = enabled && caret >= 0 ? slashWord(text, caret) : undefined;
  const key = word ? `${word.from} ${word.query}` : '';
  const open = word !== undefined && shut !== `${word.from}`;
  const { replies, failed, reload } = useReplies(open);
  const found = open && replies ? findReplies(replies, word.query) : [];
  const at = Math.min(active, Math.max(0, found.length - 1));
  const values = {
    visitor: row.visitor.name,
    agent: inbox?.me.name ?? '',
    site: inbox?.site.name ?? '',
  };

  useLayoutEffect(() => setActive(0), [key]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && nextCaret.current !== undefined) element.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = undefined;
    onCaret();
  }, [text]);

  function onCaret(): void {
    const element = box.current;
    if (element) setCaret(element.selectionStart === element.selectionEnd ? element.selectionStart : -1);
  }

  function pick(reply: CannedReply): void {
    if (!word) return;
    const filled = fillReply(reply.text, values);
    nextCaret.current = word.from + filled.length;
    write(text.slice(0, word.from) + filled + text.slice(caret));
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    if (!open || isComposing(event)) return false;
    const reply = found[at];
    const { length } = found;
    if (event.key === 'Escape') setShut(`${word.from}`);
    else if (event.key === 'ArrowDown' && length > 0) setActive((at + 1) % length);
    else if (event.key === 'ArrowUp' && length > 0) setActive((at + length - 1) % length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && reply) pick(reply);
    else return false;
    event.preventDefault();
    return true;
  }

  return {
    open,
    listId,
    activeId: found.length > 0 ? `${listId}-${at}` : undefined,
    found,
    active: at,
    state: replies ? 'ready' : failed ? 'failed' : 'loading',
    filled: (reply) => fillReply(reply.text, values),
    onKeyDown,
    onCaret,
    begin() {
      const element = box.current;
      if (!element) return;
      const place = element.selectionStart;
      const before = text.slice(0, place);
      const slash = before === '' || /\s$/.test(before) ? '/' : ' /';
      element.focus();
      nextCaret.current = place + slash.length;
      setShut('');
      write(before + slash + text.slice(place));
    },
    pick,
    close: () => setCaret(-1),
    reload,
  };
}
