import type { JSX } from 'preact';
import { LIMITS } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import type { InboxWordKey } from '../words.ts';
import { EMPTY_CARD, webAddressOf, type CardPlan } from './blockPlan.ts';

/** Cards an agent writes at most in one message. */
const MOST_CARDS = 5;

const PARTS: readonly (readonly [keyof CardPlan, InboxWordKey, number])[] = [
  ['title', 'cardTitle', LIMITS.shortText],
  ['text', 'cardText', 300],
  ['url', 'cardUrl', LIMITS.url],
  ['linkLabel', 'cardLinkLabel', LIMITS.shortText],
];

/** The cards of a row: a title, some words, a link each. */
export function CardFields(props: {
  readonly cards: readonly CardPlan[];
  onChange(cards: readonly CardPlan[]): void;
}): JSX.Element {
  const { words } = useInbox();
  const { cards, onChange } = props;
  const set = (index: number, part: Partial<CardPlan>) =>
    onChange(cards.map((card, at) => (at === index ? { ...card, ...part } : card)));
  return (
    <>
      {cards.map((card, index) => (
        <fieldset class="card-fields" key={index}>
          <legend>{words('cardNumber', { number: index + 1 })}</legend>
          {cards.length > 1 && (
            <button
              type="button"
              class="icon-button card-remove"
              aria-label={words('removeCard', { number: index + 1 })}
              onClick={() => onChange(cards.filter((other) => other !== card))}
            >
              <Icon name="close" size={16} />
            </button>
          )}
          {PARTS.map(([part, key, most]) => (
            <label class="field" key={part}>
              <span>{words(key)}</span>
              <input
                value={card[part]}
                maxLength={most}
                dir="auto"
                inputMode={part === 'url' ? 'url' : 'text'}
                aria-invalid={part === 'url' && card.url.trim() !== '' && !webAddressOf(card.url)}
                onInput={(event) => set(index, { [part]: event.currentTarget.value })}
              />
            </label>
          ))}
        </fieldset>
      ))}
      {cards.length < MOST_CARDS && (
        <button type="button" class="button button-small" onClick={() => onChange([...cards, EMPTY_CARD])}>
          <Icon name="plus" size={15} /> {words('addCard')}
        </button>
      )}
    </>
  );
}
