import type { Block } from '../../protocol/index.ts';
import type { Drawer } from '../ports.ts';

/** Whom the composer writes to: the visitor, or the team alone. */
export type ComposerMode = 'reply' | 'note';

/** Something written and not sent. */
export interface Draft {
  readonly text: string;
  /** `seq` of the message it replies to. */
  readonly replyTo?: number;
  readonly blocks?: readonly Block[];
}

/** What was written and not sent, by conversation and mode: each has words of its own, so that none can slip into the other. */
export interface Drafts {
  read(conversationId: string, mode: ComposerMode): Draft;
  /** Keeps a draft; an empty one is forgotten. */
  write(conversationId: string, mode: ComposerMode, draft: Draft): void;
  mode(conversationId: string): ComposerMode;
  setMode(conversationId: string, mode: ComposerMode): void;
  /** True when anything is written in either mode. */
  has(conversationId: string): boolean;
  /** Calls back after each change. The answer unsubscribes. */
  subscribe(listener: () => void): () => void;
}

const EMPTY: Draft = { text: '' };

/** Makes drafts that are kept in a drawer. What the drawer holds and cannot be read is forgotten. */
export function createDrafts(drawer: Drawer): Drafts {
  const listeners = new Set<() => void>();
  const read = new Map<string, { raw: string; draft: Draft }>();

  function keyOf(conversationId: string, mode: ComposerMode): string {
    return `draft.${conversationId}.${mode}`;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  const drafts: Drafts = {
    read(conversationId, mode) {
      const key = keyOf(conversationId, mode);
      const raw = drawer.get(key);
      if (!raw) return EMPTY;
      const known = read.get(key);
      if (known?.raw === raw) return known.draft;
      const draft = parse(raw);
      read.set(key, { raw, draft });
      return draft;
    },
    write(conversationId, mode, draft) {
      drawer.set(keyOf(conversationId, mode), isEmpty(draft) ? undefined : JSON.stringify(draft));
      tell();
    },
    mode: (conversationId) => (drawer.get(`mode.${conversationId}`) === 'note' ? 'note' : 'reply'),
    setMode(conversationId, mode) {
      drawer.set(`mode.${conversationId}`, mode === 'note' ? mode : undefined);
      tell();
    },
    has: (conversationId) =>
      !isEmpty(drafts.read(conversationId, 'reply')) || !isEmpty(drafts.read(conversationId, 'note')),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return drafts;
}

function isEmpty({ text, replyTo, blocks }: Draft): boolean {
  return text === '' && replyTo === undefined && !blocks?.length;
}

function parse(raw: string): Draft {
  try {
    const draft = JSON.parse(raw) as Partial<Draft> | null;
    return draft && typeof draft.text === 'string' ? (draft as Draft) : EMPTY;
  } catch {
    return EMPTY;
  }
}
