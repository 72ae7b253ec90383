import { answerOf, type MessageView } from '../../../../client/messageView.ts';
import type { AskingBlock, Block, BlockAnswer } from '../../../../protocol/blocks.ts';
import { usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { type PartWords, usePartWords } from '../chatWords.ts';
import { usePacedState } from '../usePacedState.ts';
import { readAnswer } from './readAnswer.ts';
import css from './blocks.css?inline';
import { CardsBlock } from './CardsBlock.tsx';
import { DateBlock } from './DateBlock.tsx';
import { FormBlock } from './FormBlock.tsx';
import { ListBlock } from './ListBlock.tsx';
import { RepliesBlock } from './RepliesBlock.tsx';

/** What a block that asks is drawn from. */
export interface AskProps<Kind extends AskingBlock['kind']> {
  readonly block: Extract<AskingBlock, { kind: Kind }>;
  readonly words: PartWords<'chatBlocks'>;
  /** To be called once, with the answer as the protocol has it. */
  readonly onAnswer: (values: BlockAnswer['values']) => void;
}

/** The parts of a message that are more than words. What was answered is shown in the place of the question, for good. */
export function Blocks({ message }: { message: MessageView }) {
  useStyles(css);
  const words = usePartWords('chatBlocks');
  if (!words) return null;
  return (
    <>
      {message.blocks?.map((block, index) =>
        block.kind === 'cards' ? (
          <CardsBlock key={index} block={block} words={words} />
        ) : (
          <Asking key={index} block={block} message={message} words={words} />
        ),
      )}
    </>
  );
}

interface AskingProps {
  block: AskingBlock;
  message: MessageView;
  words: PartWords<'chatBlocks'>;
}

function Asking({ block, message: { conversationId, seq }, words }: AskingProps) {
  const { client, locale, timeZone } = usePanel();
  const state = usePacedState();
  const given = seq === undefined ? undefined : answerOf(state, conversationId, seq, block.id);
  const read = (values: BlockAnswer['values']) => readAnswer(block, values, { locale, timeZone, yes: words('yes') });
  if (given) {
    return (
      <div class="block block-answered">
        {'label' in block ? <p class="block-label">{block.label}</p> : null}
        <p class="block-answer" dir="auto">
          <span class="visually-hidden">{words('answered')} </span>
          {read(given.values)}
        </p>
      </div>
    );
  }
  const onAnswer = (values: BlockAnswer['values']) => {
    if (seq === undefined) return;
    const answer = { to: seq, block: block.id, values };
    client.send('message.send', { text: read(values), answer }, conversationId);
  };
  return <Ask block={block} words={words} onAnswer={onAnswer} />;
}

function Ask({ block, ...rest }: Omit<AskProps<'form'>, 'block'> & { block: Exclude<Block, { kind: 'cards' }> }) {
  switch (block.kind) {
    case 'replies':
      return <RepliesBlock block={block} {...rest} />;
    case 'list':
      return <ListBlock block={block} {...rest} />;
    case 'date':
      return <DateBlock block={block} {...rest} />;
    default:
      return <FormBlock block={block} {...rest} />;
  }
}
