import type { AskProps } from './Blocks.tsx';

/** Answers to be given with one tap. */
export function RepliesBlock({ block, words, onAnswer }: AskProps<'replies'>) {
  return (
    <fieldset class="block-replies" aria-label={words('replies')}>
      {block.options.map(({ id, label }) => (
        <button key={id} type="button" class="block-reply" dir="auto" onClick={() => onAnswer({ choice: [id] })}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
