import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Avatar } from './Avatar.tsx';

/** What the typing line shows. */
export interface TypingLineProps {
  /** Who is typing; absent while nobody is. */
  name?: string;
  /** Their id, which tells whose face it is. */
  id?: string;
  /** The latest message: within one turn the line is told to assistive technology only once. */
  turn: string;
}

/** Somebody on the other side is typing. Drawn as long as it lasts. */
export function TypingLine({ name, id, turn }: TypingLineProps) {
  const { announce, words } = usePanel();
  const told = useRef<string | undefined>(undefined);
  const sentence = name && words('chatTyping', { name });
  useEffect(() => {
    if (!sentence || told.current === turn) return;
    told.current = turn;
    announce(sentence);
  }, [announce, sentence, turn]);
  if (!name) return null;
  return (
    <div class="chat-group chat-typing" aria-hidden="true">
      <Avatar name={name} id={id} small />
      <span class="chat-dots">
        <i />
        <i />
        <i />
      </span>
      <span class="chat-typing-words">{sentence}</span>
    </div>
  );
}
