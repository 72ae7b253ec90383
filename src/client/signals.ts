import { LIMITS } from '../protocol/limits.ts';
import type { LookingSignal, Page, PageSignal, SignalFrame, TypingSignal } from '../protocol/index.ts';
import type { Clock } from './ports.ts';
import type { StateBox } from './stateBox.ts';

/** Milliseconds between two "is typing" signals, and between two that show what is typed. */
const TYPING_EVERY_MS = 3_000;
const TEXT_EVERY_MS = 1_000;

/** As whom tabs tell each other what they have heard. */
const DESK = { kind: 'desk', id: 'desk' } as const;

/** What is worth knowing now and not worth storing, both ways. */
export interface Signals {
  /** Tells the other side that somebody is typing, at most every few seconds. */
  typing(conversationId: string, typing: boolean, text?: string): void;
  /** Tells which page the visitor is on, once for each. */
  page(conversationId: string, page: Page): void;
  /** Tells colleagues that a conversation is open here, or no longer. */
  looking(conversationId: string, looking: boolean): void;
  /** The line is new: what was told has to be told again. */
  renew(): void;
  /** What was heard and still holds, for a reader who has just come. */
  remembered(): SignalFrame[];
  /** Hears the other side; that somebody types is forgotten when it is not repeated. */
  take(signal: SignalFrame): void;
  stop(): void;
}

/** Makes the signals of one reader. `post` is called with what is worth telling. */
export function createSignals(
  box: StateBox,
  clock: Clock,
  post: (signal: TypingSignal | PageSignal | LookingSignal) => void,
): Signals {
  const sent = new Map<string, number>();
  const timers = new Map<string, () => void>();
  let toldPage = '';
  let cancelText: (() => void) | undefined;

  const isLive = () => box.get().connection === 'live';

  function typing(conversationId: string, typing: boolean, text?: string): void {
    cancelText?.();
    const shown = typing && box.get().config?.chat?.typingPreview ? text?.slice(0, LIMITS.typedText) : undefined;
    const last = sent.get(conversationId) ?? 0;
    const every = shown === undefined ? TYPING_EVERY_MS : TEXT_EVERY_MS;
    const wait = every - Math.abs(clock.now() - last);
    if (typing && wait > 0) {
      // The last words of a burst are the ones to be seen.
      if (shown !== undefined) cancelText = clock.after(wait, () => tell(conversationId, true, shown));
      return;
    }
    if (!typing && last === 0) return;
    tell(conversationId, typing, shown);
  }

  function tell(conversationId: string, typing: boolean, text: string | undefined): void {
    sent.set(conversationId, typing ? clock.now() : 0);
    if (isLive()) post({ type: 'typing', conversationId, typing, ...(text === undefined ? {} : { text }) });
  }

  function hearTyping({ conversationId, author, typing, text }: Extract<SignalFrame, { type: 'typing' }>): void {
    timers.get(conversationId)?.();
    const forget = () => box.apply({ type: 'typing', conversationId });
    if (!typing) {
      forget();
      return;
    }
    const until = clock.now() + LIMITS.typingMs;
    box.apply({ type: 'typing', conversationId, typing: { author, until, ...(text ? { text } : {}) } });
    timers.set(conversationId, clock.after(LIMITS.typingMs, forget));
  }

  function hearLooking({ conversationId, author, looking }: Extract<SignalFrame, { type: 'looking' }>): void {
    const key = `${conversationId} ${author.id}`;
    timers.get(key)?.();
    const forget = () => box.apply({ type: 'looking', conversationId, author });
    if (!looking) {
      forget();
      return;
    }
    box.apply({ type: 'looking', conversationId, author, until: clock.now() + LIMITS.lookingMs });
    timers.set(key, clock.after(LIMITS.lookingMs, forget));
  }

  return {
    typing,
    looking(conversationId, looking) {
      if (isLive()) post({ type: 'looking', conversationId, looking });
    },
    page(conversationId, page) {
      const told = JSON.stringify([conversationId, page]);
      if (told === toldPage || !isLive()) return;
      toldPage = told;
      post({ type: 'page', conversationId, page });
    },
    renew() {
      toldPage = '';
    },
    remembered() {
      const { reached = [], queue = [], pages = [] } = box.get();
      return [
        ...[...reached].map(
          ([conversationId, upTo]) => ({ type: 'delivered', conversationId, upTo, author: DESK }) as const,
        ),
        ...[...queue].map(
          ([conversationId, ahead]) => ({ type: 'queue', conversationId, ahead, author: DESK }) as const,
        ),
        ...[...pages].map(([conversationId, page]) => ({ type: 'page', conversationId, page, author: DESK }) as const),
      ];
    },
    take(signal) {
      const { conversationId } = signal;
      if (signal.type === 'typing') hearTyping(signal);
      else if (signal.type === 'looking') hearLooking(signal);
      else if (signal.type === 'delivered') box.apply({ type: 'reached', conversationId, upTo: signal.upTo });
      else if (signal.type === 'queue') box.apply({ type: 'queue', conversationId, ahead: signal.ahead });
      else if (signal.type === 'page') box.apply({ type: 'page', conversationId, page: signal.page });
    },
    stop() {
      cancelText?.();
      for (const cancel of timers.values()) cancel();
    },
  };
}
