import { useState } from 'preact/hooks';
import type { Block } from '../../../../protocol/blocks.ts';
import type { PartWords } from '../chatWords.ts';
import { LinkedText } from '../LinkedText.tsx';
import { safeHref } from '../safeHref.ts';

type Cards = Extract<Block, { kind: 'cards' }>;

/** Cards to look at, side by side; they can be scrolled with the keyboard. */
export function CardsBlock({ block: { cards }, words }: { block: Cards; words: PartWords<'chatBlocks'> }) {
  return (
    <ul class="block-cards" tabIndex={cards.length > 1 ? 0 : undefined} aria-label={words('cards')}>
      {cards.map((card, index) => (
        <Card key={index} card={card} words={words} />
      ))}
    </ul>
  );
}

function Card({ card, words }: { card: Cards['cards'][number]; words: PartWords<'chatBlocks'> }) {
  return (
    <li class="block-card">
      {card.image ? <Picture src={card.image} /> : null}
      <h4 dir="auto">{card.title}</h4>
      {card.text ? (
        <p dir="auto">
          <LinkedText text={card.text} />
        </p>
      ) : null}
      {card.links?.map(({ label, url }) =>
        safeHref(url) ? (
          <a key={url} href={url} target="_blank" rel="noopener noreferrer nofollow ugc" dir="auto" title={url}>
            {label}
            <span class="visually-hidden"> ({words('newTab')})</span>
          </a>
        ) : (
          <span key={url}>{label}</span>
        ),
      )}
    </li>
  );
}

/** Decoration beside the title. Where it cannot be had, or the page does not allow it, the card goes without. */
function Picture({ src }: { src: string }) {
  const [failed, setFailed] = useState(false);
  if (failed || !safeHref(src)) return null;
  return <img src={src} alt="" loading="lazy" referrerpolicy="no-referrer" onError={() => setFailed(true)} />;
}
