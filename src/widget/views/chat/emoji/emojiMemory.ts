import { deviceNotes } from '../sessionNotes.ts';

/** How many are remembered. */
const MOST = 16;

/** What the device remembers of how emoji are picked: the latest ones and the skin tone. */
export interface EmojiMemory {
  /** As they were sent, latest first. */
  recent(): string[];
  add(sign: string): void;
  /** 0 for none, 1 to 5 from light to dark. */
  tone(): number;
  setTone(tone: number): void;
}

/** Opens the memory of a device. */
export function emojiMemory(view: Window): EmojiMemory {
  const notes = deviceNotes(view);
  const recent = () => (notes.read('emoji') ?? '').split(' ').filter(Boolean).slice(0, MOST);
  return {
    recent,
    add: (sign) => notes.write('emoji', [sign, ...recent().filter((other) => other !== sign)].slice(0, MOST).join(' ')),
    tone: () => Number(notes.read('tone')?.match(/^[1-5]$/)?.[0] ?? 0),
    setTone: (tone) => notes.write('tone', tone ? String(tone) : ''),
  };
}
