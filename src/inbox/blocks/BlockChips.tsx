import type { JSX } from 'preact';
import type { Block } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { BLOCK_WORDS, blockBrief } from './blockWords.ts';

/** The blocks that go along with the message being written, each with a way to take it out. */
export function BlockChips(props: {
  readonly blocks: readonly Block[];
  onChange(blocks: readonly Block[]): void;
}): JSX.Element | null {
  const { words } = useInbox();
  if (props.blocks.length === 0) return null;
  return (
    <ul class="block-chips">
      {props.blocks.map((block, index) => (
        <li key={index} class="block-chip">
          <Icon name={BLOCK_WORDS[block.kind][0]} size={15} />
          <span>
            <strong>{words(BLOCK_WORDS[block.kind][1])}</strong> <bdi>{blockBrief(block)}</bdi>
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={words('removeBlock', { block: words(BLOCK_WORDS[block.kind][1]) })}
            onClick={() => props.onChange(props.blocks.filter((other) => other !== block))}
          >
            <Icon name="close" size={15} />
          </button>
        </li>
      ))}
    </ul>
  );
}
