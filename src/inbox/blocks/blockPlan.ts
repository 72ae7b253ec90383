import { LIMITS, type Block, type FormField } from '../../protocol/index.ts';

/** The kinds of blocks an agent can put into a message. */
export type BlockKind = Block['kind'];

/** A card as it is being written. */
export interface CardPlan {
  readonly title: string;
  readonly text: string;
  readonly linkLabel: string;
  readonly url: string;
}

/** A block as it is being written: what the builder's fields hold. */
export interface BlockPlan {
  readonly kind: BlockKind;
  readonly label: string;
  /** One option a line. */
  readonly options: string;
  readonly multiple: boolean;
  readonly min: string;
  readonly max: string;
  readonly fields: readonly FormField[];
  readonly cards: readonly CardPlan[];
}

/** A card with nothing on it. */
export const EMPTY_CARD: CardPlan = { title: '', text: '', linkLabel: '', url: '' };

/** A plan with nothing filled in. */
export function emptyPlan(kind: BlockKind): BlockPlan {
  return { kind, label: '', options: '', multiple: false, min: '', max: '', fields: [], cards: [EMPTY_CARD] };
}

/**
 * The block of a plan, ready to be sent; `undefined` while something it needs is missing or wrong. `id` tells it apart within
 * its message.
 */
export function blockOf(plan: BlockPlan, id: string): Block | undefined {
  const label = plan.label.trim().slice(0, LIMITS.shortText);
  switch (plan.kind) {
    case 'replies': {
      const options = optionsOf(plan.options);
      return options.length > 0 ? { kind: 'replies', id, options } : undefined;
    }
    case 'list': {
      const options = optionsOf(plan.options);
      if (!label || options.length === 0) return undefined;
      return { kind: 'list', id, label, options, ...(plan.multiple ? { multiple: true } : {}) };
    }
    case 'date': {
      const { min, max } = plan;
      if (!label || (min && max && min > max)) return undefined;
      return { kind: 'date', id, label, ...(min ? { min } : {}), ...(max ? { max } : {}) };
    }
    case 'form':
      if (!label || plan.fields.length === 0) return undefined;
      return { kind: 'form', id, label, fields: [...plan.fields] };
    case 'cards': {
      const cards = plan.cards.map(cardOf);
      return cards.length > 0 && cards.every((card) => card !== undefined) ? { kind: 'cards', cards } : undefined;
    }
  }
}

/** Options from lines; the same words twice are one option. */
export function optionsOf(lines: string): { id: string; label: string }[] {
  const labels = lines.split('\n').map((line) => line.trim().slice(0, LIMITS.shortText));
  const distinct = [...new Set(labels.filter(Boolean))].slice(0, LIMITS.blockOptions);
  return distinct.map((label, index) => ({ id: `o${index + 1}`, label }));
}

type Card = Extract<Block, { kind: 'cards' }>['cards'][number];

function cardOf({ title, text, linkLabel, url }: CardPlan): Card | undefined {
  const link = url.trim() ? webAddressOf(url) : '';
  if (!title.trim() || link === undefined) return undefined;
  const label = (linkLabel.trim() || title.trim()).slice(0, LIMITS.shortText);
  return {
    title: title.trim().slice(0, LIMITS.shortText),
    ...(text.trim() ? { text: text.trim() } : {}),
    ...(link ? { links: [{ label, url: link }] } : {}),
  };
}

/** A web address as typed, with https:// where no scheme was; `undefined` when it is none. */
export function webAddressOf(typed: string): string | undefined {
  const text = typed.trim();
  try {
    const { href, protocol } = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
