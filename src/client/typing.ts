import { LIMITS } from '../protocol/limits.ts';
import type { SignalFrame } from '../protocol/index.ts';
import type { Clock } from './ports.ts';
import type { StateBox } from './stateBox.ts';

/** Milliseconds between two "is typing" signals. */
const TYPING_EVERY_MS = 3_000;

/** Who is typing, here and on the other side. */
export interface TypingSignals {
  /** Tells the other side, at most every few seconds. */
  send(conversationId: string, typing: boolean): void;
  /** Hears the other side; it is forgotten when it is not repeated. */
  take(signal: SignalFrame): void;
  stop(): void;
}

/** Makes the signals of one reader. `post` is called with what is worth telling. */
export function createTyping(
  box: StateBox,
  clock: Clock,
  post: (signal: { type: 'typing'; conversationId: string; typing: boolean }) => void,
): TypingSignals {
  const sent = new Map<string, number>();
  const timers = new Map<string, () => void>();
  return {
    send(conversationId, typing) {
      const last = sent.get(conversationId) ?? 0;
      if (typing && Math.abs(clock.now() - last) < TYPING_EVERY_MS) return;
      if (!typing && last === 0) return;
      sent.set(conversationId, typing ? clock.now() : 0);
      if (box.get().connection === 'live') post({ type: 'typing', conversationId, typing });
    },
    take(signal) {
      if (signal.type !== 'typing') return;
      const { conversationId, author, typing } = signal;
      timers.get(conversationId)?.();
      const forget = () => box.apply({ type: 'typing', conversationId });
      if (!typing) {
        forget();
        return;
      }
      box.apply({ type: 'typing', conversationId, typing: { author, until: clock.now() + LIMITS.typingMs } });
      timers.set(conversationId, clock.after(LIMITS.typingMs, forget));
    },
    stop() {
      for (const cancel of timers.values()) cancel();
    },
  };
}
