import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS, type Block } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { BlockView } from './BlockView.tsx';
import { blockOf, emptyPlan, type BlockKind, type BlockPlan } from './blockPlan.ts';
import { BLOCK_WORDS } from './blockWords.ts';
import { CardFields } from './CardFields.tsx';
import { FormFields } from './FormFields.tsx';

/** Makes a block by filling in a few fields, with a look at what comes of it. */
export function BlockBuilder(props: {
  readonly kind: BlockKind;
  readonly id: string;
  onDone(block: Block): void;
  onClose(): void;
}): JSX.Element {
  const { words } = useInbox();
  const [plan, setPlan] = useState<BlockPlan>(() => emptyPlan(props.kind));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<BlockPlan>) => setPlan((before) => ({ ...before, ...part }));
  const block = blockOf(plan, props.id);

  function done(): void {
    setTried(true);
    if (block) props.onDone(block);
  }

  return (
    <Dialog wide title={words(BLOCK_WORDS[props.kind][1])} onClose={props.onClose}>
      {/* The composer is a form of its own: a form within a form would send the message. */}
      <div class="builder">
        <div class="builder-fields">
          <Fields plan={plan} onChange={change} />
        </div>
        <div class="builder-look" aria-live="polite">
          <p class="builder-title">{words('preview')}</p>
          {block ? <BlockView block={block} /> : <p class="details-none">{words('previewNothing')}</p>}
        </div>
        {tried && !block && <p class="field-error">{words('blockIncomplete')}</p>}
        <p class="dialog-buttons">
          <button type="button" class="button" onClick={props.onClose}>
            {words('cancel')}
          </button>
          <button type="button" class="button button-primary" onClick={done}>
            {words('insertBlock')}
          </button>
        </p>
      </div>
    </Dialog>
  );
}

function Fields(props: { readonly plan: BlockPlan; onChange(part: Partial<BlockPlan>): void }): JSX.Element {
  const { plan, onChange } = props;
  const { words } = useInbox();
  const asks = plan.kind === 'list' || plan.kind === 'date' || plan.kind === 'form';
  const hasOptions = plan.kind === 'replies' || plan.kind === 'list';
  return (
    <>
      {plan.kind === 'form' && <FormFields plan={plan} onChange={onChange} />}
      {asks && (
        <label class="field">
          <span>{words('blockQuestion')}</span>
          <input
            value={plan.label}
            maxLength={LIMITS.shortText}
            dir="auto"
            onInput={(event) => onChange({ label: event.currentTarget.value })}
          />
        </label>
      )}
      {hasOptions && (
        <label class="field">
          <span>{words('blockOptions')}</span>
          <textarea
            rows={5}
            value={plan.options}
            dir="auto"
            onInput={(event) => onChange({ options: event.currentTarget.value })}
          />
          <small>{words('blockOptionsHint', { count: LIMITS.blockOptions })}</small>
        </label>
      )}
      {plan.kind === 'list' && (
        <label class="check">
          <input
            type="checkbox"
            checked={plan.multiple}
            onChange={(event) => onChange({ multiple: event.currentTarget.checked })}
          />
          <span>{words('blockSeveral')}</span>
        </label>
      )}
      {plan.kind === 'date' && <DateBounds plan={plan} onChange={onChange} />}
      {plan.kind === 'cards' && <CardFields cards={plan.cards} onChange={(cards) => onChange({ cards })} />}
    </>
  );
}

function DateBounds(props: { readonly plan: BlockPlan; onChange(part: Partial<BlockPlan>): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="field-pair">
      {(['min', 'max'] as const).map((bound) => (
        <label class="field" key={bound}>
          <span>{words(bound === 'min' ? 'blockEarliest' : 'blockLatest')}</span>
          <input
            type="date"
            value={props.plan[bound]}
            onInput={(event) => props.onChange({ [bound]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
