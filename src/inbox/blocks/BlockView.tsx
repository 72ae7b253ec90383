import type { JSX } from 'preact';
import type { Block, BlockAnswer } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { SafeLink } from '../timeline/SafeLink.tsx';
import { answerLines, BLOCK_WORDS } from './blockWords.ts';

/** A block as the agent sees it: what the visitor was asked, and what they answered, in its place. */
export function BlockView(props: {
  readonly block: Block;
  /** What the visitor answered; absent while they have not. */
  readonly values?: BlockAnswer['values'] | undefined;
}): JSX.Element {
  const { block, values } = props;
  const { words } = useInbox();
  const [icon, name] = BLOCK_WORDS[block.kind];
  return (
    <div class="block" data-kind={block.kind}>
      <p class="block-kind">
        <Icon name={icon} size={14} /> {words(name)}
      </p>
      {'label' in block && <p class="block-label">{<bdi>{block.label}</bdi>}</p>}
      <BlockBody block={block} values={values} />
      {block.kind !== 'cards' && !values && <p class="block-open">{words('notAnsweredYet')}</p>}
    </div>
  );
}

function BlockBody({ block, values }: { block: Block; values: BlockAnswer['values'] | undefined }): JSX.Element | null {
  switch (block.kind) {
    case 'replies':
    case 'list':
      return <Options options={block.options} chosen={values?.choice} />;
    case 'cards':
      return <Cards cards={block.cards} />;
    case 'form':
      return values ? <Answer block={block} values={values} /> : <Asked fields={block.fields} />;
    case 'date':
      return values ? <Answer block={block} values={values} /> : null;
  }
}

function Options(props: {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | readonly string[] | undefined;
}): JSX.Element {
  const { words } = useInbox();
  const { chosen } = props;
  const isChosen = (id: string) => (typeof chosen === 'string' ? chosen === id : (chosen?.includes(id) ?? false));
  return (
    <ul class="block-options">
      {props.options.map(({ id, label }) => (
        <li key={id} data-chosen={isChosen(id)}>
          {isChosen(id) && (
            <>
              <Icon name="check" size={13} />
              <span class="sr-only">{words('chosen')}: </span>
            </>
          )}
          <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Asked({
  fields,
}: {
  readonly fields: readonly { readonly name: string; readonly label: string }[];
}): JSX.Element {
  return (
    <ul class="block-fields">
      {fields.map(({ name, label }) => (
        <li key={name}>
          <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** What was answered, line by line. */
export function Answer(props: {
  readonly block: Block | undefined;
  readonly values: BlockAnswer['values'];
}): JSX.Element {
  const { words } = useInbox();
  return (
    <dl class="block-answer">
      {answerLines(props.block, props.values, words).map(({ label, value }) => (
        <div key={label ?? value}>
          {label && props.block?.kind !== 'date' && props.block?.kind !== 'list' && (
            <dt>
              <bdi>{label}</bdi>
            </dt>
          )}
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Cards({ cards }: { readonly cards: Extract<Block, { kind: 'cards' }>['cards'] }): JSX.Element {
  return (
    <ul class="block-cards">
      {cards.map(({ title, text, links }, index) => (
        <li key={index}>
          <strong>
            <bdi>{title}</bdi>
          </strong>
          {text && (
            <p>
              <bdi>{text}</bdi>
            </p>
          )}
          {links?.map(({ label, url }) => (
            <SafeLink key={url} href={url}>
              {label}
            </SafeLink>
          ))}
        </li>
      ))}
    </ul>
  );
}
