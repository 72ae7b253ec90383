import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS, type Block } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { BlockBuilder } from './BlockBuilder.tsx';
import type { BlockKind } from './blockPlan.ts';
import { BLOCK_WORDS } from './blockWords.ts';

const KINDS: readonly BlockKind[] = ['replies', 'list', 'date', 'form', 'cards'];

/** What else a message can hold than words. */
export function InsertMenu(props: {
  readonly blocks: readonly Block[];
  onChange(blocks: readonly Block[]): void;
}): JSX.Element | null {
  const { words } = useInbox();
  const [kind, setKind] = useState<BlockKind>();
  if (props.blocks.length >= LIMITS.messageBlocks) return null;
  return (
    <>
      <Menu class="composer-insert" up label={words('insert')} icon="plus">
        {(close) =>
          KINDS.map((choice) => (
            <MenuItem
              key={choice}
              icon={BLOCK_WORDS[choice][0]}
              onPick={() => {
                close();
                setKind(choice);
              }}
            >
              {words(BLOCK_WORDS[choice][1])}
            </MenuItem>
          ))
        }
      </Menu>
      {kind && (
        <BlockBuilder
          kind={kind}
          id={`b${props.blocks.length + 1}`}
          onClose={() => setKind(undefined)}
          onDone={(block) => {
            setKind(undefined);
            props.onChange([...props.blocks, block]);
          }}
        />
      )}
    </>
  );
}
